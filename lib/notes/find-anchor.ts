/** Finds the place of an anchor in a text that may have changed since: as it was, else moved, else changed. */
import type { TextAnchor } from '../library/types';
import { findChanged } from './find-changed';
import { likeness } from './likeness';
import type { TextPlace } from './make-anchor';

export interface FoundPlace extends TextPlace {
  /** `kept`: where it was. `moved`: the same words elsewhere. `changed`: words that are like them. */
  how: 'kept' | 'moved' | 'changed';
}

/** A quote of so many units that stands once is the one that was meant, whatever is around it. */
const TELLING = 6;
/** How much of what stood around a shorter quote, or one of several, must still be there. */
const LEAST_AROUND = 0.4;
/** What one side alone is worth, where it is long enough to tell anything. */
const ONE_SIDE = 0.75;
const LEAST_SIDE = 4;
/** A word that stands more often than this is looked for near its old place only. */
const MOST_CANDIDATES = 60;

/** @returns undefined where the text holds nothing that could be it: better none than a wrong place. */
export function findAnchor(text: string, anchor: TextAnchor): FoundPlace | undefined {
  const { exact, start } = anchor;
  if (exact === '') return undefined;
  if (text.startsWith(exact, start) && around(text, anchor, start) === 1) return placeAt(start, anchor);
  const all = occurrences(text, exact);
  const near = all.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start)).slice(0, MOST_CANDIDATES);
  let best: { at: number; like: number } | undefined;
  // The nearest comes first, and one farther off must be better.
  for (const at of near) {
    const like = around(text, anchor, at);
    if (!best || like > best.like) best = { at, like };
  }
  if (best && (best.like >= LEAST_AROUND || (all.length === 1 && exact.length >= TELLING)))
    return placeAt(best.at, anchor);
  const changed = findChanged(text, anchor);
  return changed && { ...changed, how: 'changed' };
}

function placeAt(at: number, { exact, start }: TextAnchor): FoundPlace {
  return { start: at, end: at + exact.length, how: at === start ? 'kept' : 'moved' };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How much of what stood before and behind stands there now, 0 to 1; 1 too where nothing stood and nothing stands. */
function around(text: string, { exact, prefix, suffix }: TextAnchor, at: number): number {
  const end = at + exact.length;
  const before = text.slice(Math.max(0, at - prefix.length), at);
  const behind = text.slice(end, end + suffix.length);
  const all = prefix.length + suffix.length;
  if (all === 0) return at === 0 && end === text.length ? 1 : 0;
  const [likeBefore, likeBehind] = [likeness(prefix, before), likeness(suffix, behind)];
  const both = (likeBefore * prefix.length + likeBehind * suffix.length) / all;
  return Math.max(both, ONE_SIDE * side(prefix, likeBefore), ONE_SIDE * side(suffix, likeBehind));
}

function side(words: string, like: number): number {
  return words.length < LEAST_SIDE ? 0 : like;
}
