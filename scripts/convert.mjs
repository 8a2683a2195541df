/**
 * Converts lines of text with the engine that ships.
 *
 *   npm run -s convert -- PRESET [--plain] < IN > OUT
 *
 * PRESET is one of s2t, s2tw, s2twp, s2hk, t2s, tw2s, tw2sp, hk2s, which ship, or another of OpenCC's. With --plain the output is
 * OpenCC's to the letter, without the better borders of words and the rules of context.
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadEngine } from './convert/load-engine.mjs';

const USAGE = 'usage: npm run -s convert -- PRESET [--plain] < IN > OUT';

async function main() {
  const options = { plain: { type: 'boolean', default: false } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [preset, ...rest] = positionals;
  if (preset === undefined || rest.length > 0) throw new Error(USAGE);
  const { createConverter, PRESETS } = await loadEngine();
  if (!PRESETS.includes(preset)) throw new Error(`There is no preset ${preset}; there are ${PRESETS.join(', ')}.`);
  const convert = createConverter(preset, values);
  const input = await text(process.stdin);
  process.stdout.write(input.split('\n').map(convert).join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
