/**
 * Writes scripts/convert/words.txt: how common the words of the Simplified-to-Traditional dictionary
 * are, and the common words that reach into or out of one of them. From the word list of jieba (MIT)
 * as the npm package @node-rs/jieba ships it; run it again after an update of opencc-js:
 *
 *   node scripts/convert/make-words.mjs PATH-OF/@node-rs/jieba/dict.txt
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { HANT_MAIN } from './packed-tries.mjs';
import { weightOfCount } from './words.mjs';

/** Rarer words would make the tries larger and decide nothing. */
const LEAST_COUNT = 100;
const LONGEST = 4;
const HAN = /^[\u4e00-\u9fff]+$/;
const TARGET = new URL('words.txt', import.meta.url);
const HEADER =
  '# Made by scripts/convert/make-words.mjs from the word list of jieba, Copyright (c) 2013 Sun Junyi, MIT.';

function readCounts(path) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]));
}

const cuts = (word) => Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)]);

/** Words that begin inside a word with a conversion of its own and end after it, or the other way round. */
function crossingWords(counts, values) {
  const unitByUnit = (word) => [...word].map((unit) => values.get(unit) ?? unit).join('');
  const own = [...values].filter(([from, to]) => [...from].length > 1 && unitByUnit(from) !== to);
  const starts = new Set(own.flatMap(([word]) => cuts(word).map(([start]) => start)));
  const ends = new Set(own.flatMap(([word]) => cuts(word).map(([, end]) => end)));
  const crosses = (word) => cuts(word).some(([start, end]) => ends.has(start) || starts.has(end));
  return [...counts].filter(
    ([word, count]) =>
      count >= LEAST_COUNT &&
      word.length > 1 &&
      word.length <= LONGEST &&
      HAN.test(word) &&
      !values.has(word) &&
      crosses(word),
  );
}

const sign = (weight) => String.fromCharCode(48 + weight);

function main(path) {
  const counts = readCounts(path);
  const entries = HANT_MAIN();
  const values = new Map(entries.toReversed().map(({ from, to }) => [from, to]));
  const known = [...new Set(entries.map(({ from }) => from))];
  const weights = known.map((word) => sign(weightOfCount(counts.get(word) ?? 0))).join('');
  const groups = new Map();
  // Characters that no dictionary converts: how common they are decides borders all the same.
  const plain = [...counts].filter(
    ([word, count]) => word.length === 1 && HAN.test(word) && count >= LEAST_COUNT && !values.has(word),
  );
  for (const [word, count] of [...plain, ...crossingWords(counts, values)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const key = sign(weightOfCount(count));
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  const lines = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, words]) => `${key} ${words.join(' ')}`);
  writeFileSync(TARGET, `${[HEADER, weights, ...lines].join('\n')}\n`);
}

main(process.argv[2]);
