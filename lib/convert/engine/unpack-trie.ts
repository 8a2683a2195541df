/** Reads the packed tries that scripts/convert/pack-trie.mjs writes; docs/conversion.md describes the bytes. */
import { STORED } from './marks';
import { Trie } from './trie';

/** Reads numbers of seven bits a byte, the lowest first. */
class Reader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.#at++] ?? 0;
  }

  number(): number {
    const low = this.byte();
    if (low < 0x80) return low;
    let value = low & 0x7f;
    for (let shift = 7; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    const bytes = this.bytes.slice(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }
}

export function unpackTrie(bytes: Uint8Array): Trie {
  const reader = new Reader(bytes);
  const count = reader.number();
  const first = readFirst(reader, count);
  const labels = readLabels(reader, first);
  const marks = reader.take(count);
  return new Trie({ first, labels, marks, ...readValues(reader, marks) });
}

function readFirst(reader: Reader, count: number): Uint32Array {
  const first = new Uint32Array(count + 1);
  let child = 1;
  for (let node = 0; node < count; node++) {
    first[node] = child;
    child += reader.number();
  }
  first[count] = child;
  return first;
}

/** Among siblings, each label is a distance to the one before. */
function readLabels(reader: Reader, first: Uint32Array): Uint16Array {
  const count = first.length - 1;
  const labels = new Uint16Array(count);
  for (let node = 0; node < count; node++) {
    const end = first[node + 1] ?? 0;
    let label = 0;
    for (let child = first[node] ?? 0; child < end; child++) {
      label += reader.number();
      labels[child] = label;
    }
  }
  return labels;
}

function readValues(reader: Reader, marks: Uint8Array): { pool: Uint16Array; starts: Uint32Array } {
  const starts: number[] = [0];
  const units: number[] = [];
  for (const mark of marks) {
    if (!(mark & STORED)) continue;
    for (let left = reader.number(); left > 0; left--) units.push(reader.number());
    starts.push(units.length);
  }
  return { pool: Uint16Array.from(units), starts: Uint32Array.from(starts) };
}
