/**
 * Converts lines of text with the engine that ships.
 *
 *   npm run -s convert -- PRESET [--plain] [--words FILE] < IN > OUT
 *
 * PRESET is one of s2t, s2tw, s2twp, s2hk, t2s, tw2s, tw2sp, hk2s, which ship, or another of OpenCC's. With --plain the output is
 * OpenCC's to the letter, without the better borders of words and the rules of context. FILE has words of a person's own, as the
 * options export them.
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadEngine } from './convert/load-engine.mjs';

const USAGE = 'usage: npm run -s convert -- PRESET [--plain] [--words FILE] < IN > OUT';

function readWords(file, { parseUserWords }) {
  const { words, broken } = parseUserWords(readFileSync(file, 'utf8'));
  if (broken.length === 0) return words;
  throw new Error(broken.map((one) => `${file}:${one.line}: ${one.problem}: ${one.text}`).join('\n'));
}

async function main() {
  const options = { plain: { type: 'boolean', default: false }, words: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [preset, ...rest] = positionals;
  if (preset === undefined || rest.length > 0) throw new Error(USAGE);
  const engine = await loadEngine();
  const { createConverter, PRESETS } = engine;
  if (!PRESETS.includes(preset)) throw new Error(`There is no preset ${preset}; there are ${PRESETS.join(', ')}.`);
  const words =
    values.words === undefined ? [] : readWords(values.words, engine)[/2sp?$/.test(preset) ? 'hans' : 'hant'];
  const convert = engine.withUserWords(createConverter(preset, { plain: values.plain }), words);
  const input = await text(process.stdin);
  process.stdout.write(input.split('\n').map(convert).join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
