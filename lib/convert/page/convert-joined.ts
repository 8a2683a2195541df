/** Converts neighbouring texts as one, because a word may be split between them (头 in one tag, 发 in the next). */
import type { Convert } from '../types';

const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function cut(text: string, like: readonly string[]): string[] {
  let at = 0;
  return like.map((part) => text.slice(at, (at += part.length)));
}

/**
 * As many texts as came in, each in its place. Characters convert one to one nearly always; where a
 * rare one changes the length, the texts converted one by one tell where to cut, and stand in for
 * the whole where they do not.
 */
export function convertJoined(texts: readonly string[], convert: Convert): string[] {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return [convert(only)];
  const converted = convert(texts.join(''));
  if (converted.length === total(texts)) return cut(converted, texts);
  const oneByOne = texts.map(convert);
  return converted.length === total(oneByOne) ? cut(converted, oneByOne) : oneByOne;
}
