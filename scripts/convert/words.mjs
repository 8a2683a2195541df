/** Reads words.txt, which says how common words are; see make-words.mjs. */
import { readFileSync } from 'node:fs';
import { WEIGHT } from './marks.mjs';

/** Words that jieba counted in all. */
const ALL = 60_101_967;
/** Natural logarithm of the rarity to one step of weight; lib/convert/engine/best-words.ts turns weights back. */
const STEP = 0.29;

/** 1 (counted once) to 63; 0 for a word that was never counted. */
export function weightOfCount(count) {
  if (count === 0) return 0;
  return Math.min(WEIGHT, 1 + Math.round((Math.log(ALL) - Math.log(ALL / count)) / STEP));
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

const weightOf = (sign) => sign.charCodeAt(0) - 48;

/**
 * @param {{ from: string, to: string }[]} entries of the dictionary that the file was made for
 * @returns the entries with their weights, and the other words after them
 */
export function withWeights(entries) {
  const [, signs, ...groups] = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const known = [...new Set(entries.map(({ from }) => from))];
  if (signs.length !== known.length)
    throw new Error('words.txt is of another dictionary: run scripts/convert/make-words.mjs.');
  const weights = new Map(known.map((word, at) => [word, weightOf(signs[at])]));
  const values = new Map(entries.toReversed().map(({ from, to }) => [from, to]));
  const others = groups.flatMap((line) =>
    line
      .slice(2)
      .split(' ')
      .map((from) => ({ from, to: convert(from, values), key: false, weight: weightOf(line) })),
  );
  return [...entries.map((entry) => ({ ...entry, weight: weights.get(entry.from) })), ...others];
}
