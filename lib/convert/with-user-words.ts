/** Puts a person's own words before the dictionaries. */
import { convertAligned } from './convert-aligned';
import { convertEach } from './convert-each';
import type { AlignedText, Convert, Resized } from './types';
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

/** What was converted so far, from left to right. */
class Parts implements AlignedText {
  text = '';
  readonly resized: Resized[] = [];

  /** @param at where the part begins in the source */
  add(at: number, { text, resized }: AlignedText): void {
    this.text += text;
    for (const { start, end, length } of resized) this.resized.push({ start: start + at, end: end + at, length });
  }

  addWord(at: number, from: string, to: string): void {
    this.text += to;
    if (from.length !== to.length) this.resized.push({ start: at, end: at + from.length, length: to.length });
  }
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

  function aligned(text: string): AlignedText {
    const parts = new Parts();
    let done = 0;
    for (let at = 0; at < text.length; at++) {
      const word = begins[text.charCodeAt(at)] === 1 ? wordAt(text, at) : undefined;
      if (word === undefined) continue;
      if (at > done) parts.add(done, convertAligned(convert, text.slice(done, at)));
      parts.addWord(at, word, words.get(word) ?? word);
      done = at + word.length;
      at = done - 1;
    }
    if (done === 0) return convertAligned(convert, text);
    if (done < text.length) parts.add(done, convertAligned(convert, text.slice(done)));
    return parts;
  }

  function hasWord(text: string): boolean {
    for (let at = 0; at < text.length; at++)
      if (begins[text.charCodeAt(at)] === 1 && wordAt(text, at) !== undefined) return true;
    return false;
  }

  function each(texts: readonly string[]): string[] {
    const plain = convertEach(
      convert,
      texts.filter((text) => !hasWord(text)),
    ).values();
    return texts.map((text) => (hasWord(text) ? aligned(text).text : (plain.next().value ?? text)));
  }

  return Object.assign((text: string) => aligned(text).text, { aligned, each });
}
