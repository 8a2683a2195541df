/** Names a place in a text so that it can be found again when the text has changed. */
import type { TextAnchor } from '../library/types';

/** Characters kept on each side of a quote, to tell it from its like. */
const AROUND = 32;

/** From `start` to `end` in UTF-16 units; not empty. */
export interface TextPlace {
  start: number;
  end: number;
}

/** @returns undefined where there is nothing but white space. White space at the ends is no part of the anchor. */
export function makeAnchor(text: string, { start, end }: TextPlace): TextAnchor | undefined {
  const quoted = text.slice(start, end);
  const exact = quoted.trim();
  if (exact === '') return undefined;
  const from = Math.max(0, start) + quoted.indexOf(exact);
  const to = from + exact.length;
  const prefix = text.slice(wholeCharacter(text, Math.max(0, from - AROUND)), from);
  const suffix = text.slice(to, wholeCharacter(text, Math.min(text.length, to + AROUND)));
  return { exact, prefix, suffix, start: from, end: to };
}

/** Steps on where `at` would cut a character outside the basic plane in two. */
function wholeCharacter(text: string, at: number): number {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
}
