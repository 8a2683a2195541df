/** Reads the packed tries that scripts/convert/pack-trie.mjs writes; docs/conversion.md describes the bytes. */
import { Trie } from './trie';

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
  const [count = 0, values = 0, poolLength = 0, firstWrap = 0, secondWrap = 0, pairBits = 0] = reader.sizes(6);
  return new Trie({
    labels: reader.units(count),
    first: reader.units(count + 1),
    wraps: [firstWrap, secondWrap],
    ranks: reader.units((count >>> 4) + 1),
    pool: reader.units(poolLength),
    starts: reader.units(values + 1),
    pairs: reader.take(2 ** pairBits / 8),
    marks: reader.take(count),
  });
}
