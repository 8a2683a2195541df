/** Puts a person's own words before the dictionaries. */
import type { Convert } from './types';
import type { UserWord } from './user-words';

const UNITS = 0x1_0000;

/** What begins with one unit: the lengths of such words, longest first. */
type Lengths = number[];

function lengthsByUnit(words: ReadonlyMap<string, string>): Map<number, Lengths> {
  const byUnit = new Map<number, Lengths>();
  for (const word of words.keys()) {
    const unit = word.charCodeAt(0);
    const lengths = byUnit.get(unit) ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    byUnit.set(unit, lengths);
  }
  for (const lengths of byUnit.values()) lengths.sort((a, b) => b - a);
  return byUnit;
}

/**
 * The same conversion, save that each of the words becomes what the person wants: the first in the text
 * wins over those that overlap it, and the longest of those that begin at one place. What is between
 * them is converted by itself. Linear in the text, however many words there are.
 */
export function withUserWords(convert: Convert, userWords: readonly UserWord[]): Convert {
  if (userWords.length === 0) return convert;
  const words = new Map(userWords.map(({ from, to }) => [from, to]));
  const lengths = lengthsByUnit(words);
  const begins = new Uint8Array(UNITS);
  for (const unit of lengths.keys()) begins[unit] = 1;

  function wordAt(text: string, at: number): string | undefined {
    for (const length of lengths.get(text.charCodeAt(at)) ?? []) {
      const word = text.slice(at, at + length);
      if (words.has(word)) return word;
    }
    return undefined;
  }

  return (text) => {
    let result = '';
    let done = 0;
    for (let at = 0; at < text.length; at++) {
      const word = begins[text.charCodeAt(at)] === 1 ? wordAt(text, at) : undefined;
      if (word === undefined) continue;
      if (at > done) result += convert(text.slice(done, at));
      result += words.get(word) ?? word;
      done = at + word.length;
      at = done - 1;
    }
    return done === 0 ? convert(text) : result + (done < text.length ? convert(text.slice(done)) : '');
  };
}
