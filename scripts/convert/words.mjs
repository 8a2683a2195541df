/**
 * How common words are, for the borders of words: the counts of jieba's word list, as the package @node-rs/jieba ships
 * it. Nothing of the list is kept here; it is read when the tries are packed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WEIGHT } from './marks.mjs';

const WORD_LIST = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
/** Words that jieba counted in all. */
const ALL = 60_101_967;
/** Natural logarithm of the rarity to one step of weight; lib/convert/engine/best-words.ts turns weights back. */
const STEP = 0.29;
/** Rarer words would make the tries larger and decide nothing. */
const LEAST_COUNT = 100;
const LONGEST = 4;
const HAN = /^[\u4e00-\u9fff]+$/;

/** 1 (counted once) to 63; 0 for a word that was never counted. */
function weightOfCount(count) {
  if (count === 0) return 0;
  return Math.min(WEIGHT, 1 + Math.round((Math.log(ALL) - Math.log(ALL / count)) / STEP));
}

function readCounts() {
  const lines = readFileSync(WORD_LIST, 'utf8').split('\n').filter(Boolean);
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

/** Longest key first, as OpenCC converts. */
function convert(text, values) {
  let result = '';
  for (let at = 0; at < text.length;) {
    let end = text.length;
    while (end > at + 1 && !values.has(text.slice(at, end))) end--;
    const part = text.slice(at, end);
    result += values.get(part) ?? part;
    at = end;
  }
  return result;
}

/**
 * @param {{ from: string, to: string }[]} entries of the dictionary
 * @returns the entries with their weights, and after them the other words that decide where words end
 */
export function withWeights(entries) {
  const counts = readCounts();
  const values = new Map(entries.toReversed().map(({ from, to }) => [from, to]));
  // Characters that no dictionary converts: how common they are decides borders all the same.
  const plain = [...counts].filter(
    ([word, count]) => word.length === 1 && HAN.test(word) && count >= LEAST_COUNT && !values.has(word),
  );
  const others = [...plain, ...crossingWords(counts, values)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, count]) => ({ from, to: convert(from, values), key: false, weight: weightOfCount(count) }));
  return [...entries.map((entry) => ({ ...entry, weight: weightOfCount(counts.get(entry.from) ?? 0) })), ...others];
}
