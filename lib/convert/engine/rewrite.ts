/** Replaces, from left to right, the words of a dictionary, each within one segment of the text, as OpenCC does. */
import { descriptionEnds, DESCRIPTIONS } from './description-ends';
import type { Trie } from './trie';
import type { Units } from './units';

/** Finds the word that begins at a place, as its node times 64 plus its length in units; 0: none. */
export interface Finder {
  readonly trie: Trie;
  find(data: Uint16Array, at: number, limit: number): number;
  /** Called before each segment, whose places are then asked for in their order, save those where no word of two units begins. */
  begin?(): void;
  /** The units that `correct` may have something to say about. */
  readonly corrected?: Iterable<number>;
  /** Corrects what was written from `written` on, unit for unit, for the text from `at` to `end`. */
  correct?(from: Units, at: number, end: number, to: Units, written: number): void;
}

/** Among what single units become: it takes a closer look. No character has this number. */
const CLOSER = 0xffff;

/** One character, be it of two units, is no word that ends a segment. */
const isWord = (data: Uint16Array, at: number, length: number): boolean =>
  length > 2 || (length === 2 && ((data[at] ?? 0) & 0xfc00) !== 0xd800);

/** What each unit becomes by itself, 0 for the same, or CLOSER. */
function singlesOf({ trie, corrected = [] }: Finder): Uint16Array {
  const singles = trie.units.slice();
  for (const unit of trie.longUnits) singles[unit] = CLOSER;
  for (const unit of corrected) singles[unit] = CLOSER;
  for (let unit = DESCRIPTIONS.first; unit <= DESCRIPTIONS.last; unit++) singles[unit] = CLOSER;
  return singles;
}

/** One dictionary to go through. */
export class Pass {
  readonly #singles: Uint16Array;
  #descriptions: Map<number, number> | undefined;

  /** @param cut makes a segment of each word of two characters or more, and of what is between them. */
  constructor(
    readonly finder: Finder,
    readonly cut: boolean,
  ) {
    this.#singles = singlesOf(finder);
  }

  /** Writes `from` to `to`, its segments kept. */
  run(from: Units, to: Units): void {
    const { length, segments, ends } = from;
    to.clear();
    to.reserve(length);
    for (let at = 0, segment = 0; at < length; segment++) {
      const limit = segment < segments ? (ends[segment] ?? 0) : length;
      this.#runSegment(from, at, limit, to);
      to.endSegment();
      at = limit;
    }
  }

  #runSegment(from: Units, start: number, limit: number, to: Units): void {
    const { trie } = this.finder;
    const singles = this.#singles;
    const { data } = from;
    let out = to.data;
    let written = to.length;
    this.finder.begin?.();
    this.#descriptions = undefined;
    for (let at = start; at < limit;) {
      const unit = data[at] ?? 0;
      const single = singles[unit] ?? 0;
      if (single !== CLOSER && (at + 1 === limit || !trie.mayBegin(unit, data[at + 1] ?? 0))) {
        out[written++] = single === 0 ? unit : single;
        at++;
        continue;
      }
      to.length = written;
      at = this.#writeWord(from, at, limit, to);
      written = to.length;
      out = to.data;
    }
    to.length = written;
  }

  /** Writes what the word at `at` becomes, or the one character, and returns where it ends. */
  #writeWord(from: Units, at: number, limit: number, to: Units): number {
    const { finder } = this;
    const { data } = from;
    const found = finder.trie.head[data[at] ?? 0] === 0 ? 0 : finder.find(data, at, limit);
    const width = found & 63;
    const cuts = this.cut && width > 1 && isWord(data, at, width);
    if (cuts) to.endSegment();
    const written = to.length;
    const end = found === 0 ? this.#endOfNone(data, at, limit) : at + width;
    const isCloser = found === 0 ? this.#copy(from, at, end, to) : this.#writeValue(found >> 6, from, at, end, to);
    if (to.length - written !== end - at) to.resized.push({ start: at, end, length: to.length - written });
    else if (isCloser) finder.correct?.(from, at, end, to, written);
    if (cuts) to.endSegment();
    return end;
  }

  /** Where no word begins, a description is stepped over. */
  #endOfNone(data: Uint16Array, at: number, limit: number): number {
    const unit = data[at] ?? 0;
    if (unit < DESCRIPTIONS.first || unit > DESCRIPTIONS.last) return at + 1;
    this.#descriptions ??= descriptionEnds(data, at, limit);
    return this.#descriptions.get(at) ?? at + 1;
  }

  /** Both ways of writing return whether some unit takes a closer look. */
  #copy(from: Units, at: number, end: number, to: Units): boolean {
    let isCloser = false;
    for (let next = at; next < end; next++) {
      const unit = from.data[next] ?? 0;
      if (this.#singles[unit] === CLOSER) isCloser = true;
      to.data[to.length++] = unit;
    }
    return isCloser;
  }

  #writeValue(node: number, from: Units, at: number, end: number, to: Units): boolean {
    const { trie } = this.finder;
    const singles = this.#singles;
    const isStored = trie.isStored(node);
    let isCloser = false;
    for (let next = at; next < end; next++) {
      const unit = from.data[next] ?? 0;
      const single = singles[unit] ?? 0;
      if (single === CLOSER) isCloser = true;
      if (!isStored) to.data[to.length++] = (single === CLOSER ? trie.units[unit] : single) || unit;
    }
    if (isStored) writeStored(trie, node, to, from.length - at);
    return isCloser;
  }
}

/** @param rest how much of the text follows: room for it is there already, so only a longer value needs more. */
function writeStored(trie: Trie, node: number, to: Units, rest: number): void {
  const slot = trie.slot(node);
  const last = trie.start(slot + 1);
  to.reserve(last - trie.start(slot) + rest);
  for (let next = trie.start(slot); next < last; next++) to.data[to.length++] = trie.pool[next] ?? 0;
}

/** Cuts `units` where words of two characters or more begin and end, and leaves the text as it is; its segments stay apart. */
export function cutAtWords(trie: Trie, units: Units): void {
  const ends = units.segments > 0 ? units.ends.slice(0, units.segments) : [units.length];
  units.segments = 0;
  let start = 0;
  for (const end of ends) {
    cutSegment(trie, units, start, end);
    start = end;
  }
}

function cutSegment(trie: Trie, units: Units, start: number, limit: number): void {
  const { data } = units;
  let descriptions: Map<number, number> | undefined;
  for (let at = start; at < limit;) {
    const unit = data[at] ?? 0;
    const found = trie.head[unit] === 0 ? 0 : trie.find(data, at, limit);
    const length = found & 63;
    if (isWord(data, at, length)) {
      units.endSegmentAt(at);
      units.endSegmentAt(at + length);
      at += length;
    } else if (found === 0 && unit >= DESCRIPTIONS.first && unit <= DESCRIPTIONS.last) {
      descriptions ??= descriptionEnds(data, at, limit);
      at = descriptions.get(at) ?? at + 1;
    } else at += Math.max(1, length);
  }
  units.endSegmentAt(limit);
}
