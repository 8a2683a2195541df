/** Bundles the engine as builds do and loads it into Node, with OpenCC's presets that do not ship. */
import { fileURLToPath } from 'node:url';
import { configs } from 'opencc-js/preset';
import { build } from 'vite';
import { packTrie } from './pack-trie.mjs';
import { entriesOf } from './packed-tries.mjs';
import { triesPlugin } from './tries-plugin.mjs';

const ENTRY = fileURLToPath(new URL('tool-presets.ts', import.meta.url));

const pack = (dictionaries) => packTrie(entriesOf(dictionaries));

function cutOf(preset) {
  if (!configs[preset].segmentation) return 'not';
  return preset.startsWith('s') ? 'with first' : 'before';
}

/** @returns what tool-presets.ts exports, `createConverter` and `PRESETS` of every preset that OpenCC has */
export async function loadEngine() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [triesPlugin()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'engine' },
    },
  });
  const engine = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
  const others = Object.keys(configs).filter((name) => !engine.PRESETS.includes(name));
  const createOther = (preset) => {
    const { normalizationChain, conversionChain } = configs[preset];
    return engine.createFrom(pack(normalizationChain[0]), conversionChain.map(pack), cutOf(preset));
  };
  return {
    ...engine,
    PRESETS: [...engine.PRESETS, ...others],
    createConverter: (preset, options) =>
      others.includes(preset) ? createOther(preset) : engine.createConverter(preset, options),
  };
}
