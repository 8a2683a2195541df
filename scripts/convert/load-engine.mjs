/** Bundles the engine as builds do and loads it into Node. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { triesPlugin } from './tries-plugin.mjs';

const ENTRY = fileURLToPath(new URL('../../lib/convert/presets.ts', import.meta.url));

/** @returns {Promise<typeof import('../../lib/convert/presets')>} */
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
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
