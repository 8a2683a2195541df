/** Replaces, from left to right, the words of a dictionary, each within one segment of the text, as OpenCC does. */
import { descriptionEnds, isDescription } from './description-ends';
import type { Trie } from './trie';
import type { Units } from './units';

/** Finds the word that begins at a place, as its node times 64 plus its length in units; 0: none. */
export interface Finder {
  readonly trie: Trie;
  find(data: Uint16Array, at: number, limit: number): number;
  /** Called before each segment, whose places are then asked for in their order. */
  begin?(): void;
  /** Corrects what was written from `written` on, unit for unit, for the text from `at` to `end`. */
  correct?(from: Units, at: number, end: number, to: Units, written: number): void;
}

/** One character, be it of two units, is no word that ends a segment. */
const isWord = (data: Uint16Array, at: number, length: number): boolean =>
  length > 2 || (length === 2 && ((data[at] ?? 0) & 0xfc00) !== 0xd800);

function copy(from: Units, at: number, end: number, to: Units): void {
  for (let next = at; next < end; next++) to.data[to.length++] = from.data[next] ?? 0;
}

function writeValue(trie: Trie, node: number, from: Units, at: number, end: number, to: Units): void {
  if (!trie.isStored(node)) {
    for (let next = at; next < end; next++) {
      const unit = from.data[next] ?? 0;
      to.data[to.length++] = trie.units[unit] || unit;
    }
    return;
  }
  const slot = trie.slot(node);
  const last = trie.start(slot + 1);
  // Room for the rest of the text is there already, so only a longer value needs more.
  to.reserve(last - trie.start(slot) + from.length - at);
  for (let next = trie.start(slot); next < last; next++) to.data[to.length++] = trie.pool[next] ?? 0;
}

/**
 * Writes `from` to `to`, its segments kept.
 * @param cut makes a segment of each word of two characters or more, and of what is between them.
 */
export function rewrite(finder: Finder, from: Units, to: Units, cut: boolean): void {
  const { trie } = finder;
  const { head, units } = trie;
  const { data, length, segments, ends } = from;
  let segment = 0;
  let limit = segments > 0 ? (ends[0] ?? 0) : length;
  let descriptions: Map<number, number> | undefined;
  to.clear();
  to.reserve(length);
  finder.begin?.();
  for (let at = 0; at < length;) {
    if (at === limit) {
      to.endSegment();
      segment++;
      limit = segment < segments ? (ends[segment] ?? 0) : length;
      descriptions = undefined;
      finder.begin?.();
    }
    const unit = data[at] ?? 0;
    if (head[unit] === 0 && !isDescription(unit)) {
      to.data[to.length++] = unit;
      at++;
      continue;
    }
    const found = head[unit] === 0 ? 0 : finder.find(data, at, limit);
    const width = found & 63;
    const cuts = cut && width > 1 && isWord(data, at, width);
    if (cuts) to.endSegment();
    const written = to.length;
    let end = at + (width > 1 ? width : 1);
    if (found === 0) {
      if (isDescription(unit)) {
        descriptions ??= descriptionEnds(data, at, limit);
        end = descriptions.get(at) ?? end;
      }
      copy(from, at, end, to);
    } else if (width === 1 && units[unit]) to.data[to.length++] = units[unit] ?? unit;
    else writeValue(trie, found >> 6, from, at, end, to);
    if (to.length - written !== end - at) to.resized.push({ start: at, end, length: to.length - written });
    else finder.correct?.(from, at, end, to, written);
    if (cuts) to.endSegment();
    at = end;
  }
  to.endSegment();
}

/** Cuts `units` where words of two characters or more begin and end, and leaves the text as it is. */
export function cutAtWords(trie: Trie, units: Units): void {
  const { data, length: limit } = units;
  units.segments = 0;
  const endAt = (at: number): void => {
    units.length = at;
    units.endSegment();
  };
  let descriptions: Map<number, number> | undefined;
  for (let at = 0; at < limit;) {
    const unit = data[at] ?? 0;
    const found = trie.head[unit] === 0 ? 0 : trie.find(data, at, limit);
    const length = found & 63;
    if (isWord(data, at, length)) {
      endAt(at);
      endAt(at + length);
      at += length;
    } else if (found === 0 && isDescription(unit)) {
      descriptions ??= descriptionEnds(data, at, limit);
      at = descriptions.get(at) ?? at + 1;
    } else at += Math.max(1, length);
  }
  endAt(limit);
}
