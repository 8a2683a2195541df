/** Reads the packed tries that scripts/convert/pack-trie.mjs writes; docs/conversion.md describes the bytes. */
import { Trie } from './trie';

/** The count of children in place of those that are too many for a byte. */
const MANY = 255;
const UNITS = 0x1_0000;

/** Takes the parts one after the other; copies of memory, as a loop of our own is slow when it runs for the first time. */
class Reader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  take(length: number): Uint8Array<ArrayBuffer> {
    this.#at += length;
    return this.bytes.slice(this.#at - length, this.#at);
  }

  units(length: number): Uint16Array {
    return new Uint16Array(this.take(2 * length).buffer);
  }

  sizes(length: number): Uint32Array {
    return new Uint32Array(this.take(4 * length).buffer);
  }
}

export function unpackTrie(bytes: Uint8Array): Trie {
  const reader = new Reader(bytes);
  const [count = 0, manyCount = 0, values = 0, poolLength = 0] = reader.sizes(4);
  const many = reader.units(manyCount);
  const labels = reader.units(count);
  const pool = reader.units(poolLength);
  const { first, wraps } = firstChildren(reader.take(count), many);
  return new Trie({ first, wraps, labels, marks: reader.take(count), pool, starts: startsOf(reader.take(values)) });
}

function firstChildren(counts: Uint8Array, many: Uint16Array): { first: Uint16Array; wraps: [number, number] } {
  const first = new Uint16Array(counts.length + 1);
  const wraps: [number, number] = [Infinity, Infinity];
  let child = 1;
  let manyRead = 0;
  for (let node = 0; node < counts.length; node++) {
    first[node] = child;
    if (child >= UNITS) wraps[0] = Math.min(wraps[0], node);
    if (child >= 2 * UNITS) wraps[1] = Math.min(wraps[1], node);
    const count = counts[node] ?? 0;
    child += count === MANY ? (many[manyRead++] ?? 0) : count;
  }
  first[counts.length] = child;
  if (child >= UNITS) wraps[0] = Math.min(wraps[0], counts.length);
  if (child >= 2 * UNITS) wraps[1] = Math.min(wraps[1], counts.length);
  return { first, wraps };
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let value = 0; value < lengths.length; value++) starts[value + 1] = (starts[value] ?? 0) + (lengths[value] ?? 0);
  return starts;
}
