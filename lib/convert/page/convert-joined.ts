/** Converts neighbouring texts as one, because a word may be split between them (头 in one tag, 发 in the next). */
import { cutAligned } from '../cut-aligned';
import type { Convert } from '../types';

const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function cut(text: string, like: readonly string[]): string[] {
  let at = 0;
  return like.map((part) => text.slice(at, (at += part.length)));
}

/**
 * As many texts as came in, each in its place, also where words change their length. For a converter
 * that does not tell where they do, the texts converted one by one tell where to cut, and stand in
 * for the whole where they do not.
 */
export function convertJoined(texts: readonly string[], convert: Convert): string[] {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return [convert(only)];
  if (convert.aligned) {
    return cutAligned(
      convert.aligned(texts.join('')),
      texts.map(({ length }) => length),
    );
  }
  const converted = convert(texts.join(''));
  if (converted.length === total(texts)) return cut(converted, texts);
  const oneByOne = texts.map(convert);
  return converted.length === total(oneByOne) ? cut(converted, oneByOne) : oneByOne;
}
