/** Finds a quote whose words have changed: by what stands around it too, or by its two ends where it is long. */
import search from 'approx-string-match';
import type { TextAnchor } from '../library/types';
import { alignTexts } from './align-texts';
import { likeness } from './likeness';
import type { TextPlace } from './make-anchor';

/** Share of units that may have changed, of a quote with its surroundings. */
const CHANGED = 0.35;
/** The least that must be left of the quote itself. */
const LIKE = 0.5;
/** A quote without its surroundings must be so long to be known by itself, and may have changed less. */
const TELLING = 10;
const CHANGED_ALONE = 0.25;
/** Longer quotes are looked for by so many units of both ends. */
const LONG = 240;
const END = 96;
/** Between the ends of a long quote there may be so many times more or less than there was. */
const STRETCH = 2;

export function findChanged(text: string, anchor: TextAnchor): TextPlace | undefined {
  if (anchor.exact.length > LONG) return findLong(text, anchor);
  return findAmongItsOwn(text, anchor) ?? findAlone(text, anchor);
}

function findAmongItsOwn(text: string, { exact, prefix, suffix, start }: TextAnchor): TextPlace | undefined {
  const whole = prefix + exact + suffix;
  const found = nearest(search(text, whole, Math.floor(whole.length * CHANGED)), start - prefix.length);
  if (!found) return undefined;
  const there = text.slice(found.start, found.end);
  const places = alignTexts(whole, there);
  const from = found.start + (places[prefix.length] ?? 0);
  const to = found.start + (places[prefix.length + exact.length] ?? 0);
  return accepted(text, exact, { start: from, end: to });
}

function findAlone(text: string, { exact, start }: TextAnchor): TextPlace | undefined {
  if (exact.length < TELLING) return undefined;
  const found = nearest(search(text, exact, Math.floor(exact.length * CHANGED_ALONE)), start);
  return found && accepted(text, exact, found);
}

function findLong(text: string, { exact, prefix, suffix, start, end }: TextAnchor): TextPlace | undefined {
  const first = exact.slice(0, END);
  const last = exact.slice(-END);
  const head = findAmongItsOwn(text, { exact: first, prefix, suffix: '', start, end: start + END });
  const tail = findAmongItsOwn(text, { exact: last, prefix: '', suffix, start: end - END, end });
  if (!head || !tail) return undefined;
  const length = tail.end - head.start;
  const isOne = length > exact.length / STRETCH && length < exact.length * STRETCH;
  return isOne ? { start: head.start, end: tail.end } : undefined;
}

/** White space at the ends, which came with a change, is no part of the quote. */
function accepted(text: string, exact: string, { start, end }: TextPlace): TextPlace | undefined {
  const there = text.slice(start, end);
  const words = there.trim();
  if (words === '' || likeness(exact, words) < LIKE) return undefined;
  const from = start + there.indexOf(words);
  return { start: from, end: from + words.length };
}

/** All matches have as few changes. */
function nearest(matches: readonly TextPlace[], start: number): TextPlace | undefined {
  let best: TextPlace | undefined;
  for (const match of matches) if (!best || Math.abs(match.start - start) < Math.abs(best.start - start)) best = match;
  return best && { start: best.start, end: best.end };
}
