/** A dictionary as arrays of numbers: quick to unpack, small to hold, and searched without making objects. */
import { KEY, STORED } from './marks';

/** As unpacked; nodes are numbered breadth first, so that the children of a node are one run of numbers. */
export interface TrieParts {
  /** Number of the first child of each node, and one more at the end. */
  readonly first: Uint32Array;
  /** The UTF-16 unit that leads to each node; sorted among siblings. */
  readonly labels: Uint16Array;
  readonly marks: Uint8Array;
  /** Values of the nodes marked STORED, one after the other. */
  readonly pool: Uint16Array;
  /** Where in the pool each of them begins, and one more at the end. */
  readonly starts: Uint32Array;
}

const UNITS = 0x1_0000;
/** Nodes to one count of the stored values before them. */
const RANK_SHIFT = 4;

export class Trie {
  /** Child of the root by unit; 0: no key begins so. */
  readonly head = new Uint16Array(UNITS);
  /** What each unit becomes by itself. */
  readonly units = new Uint16Array(UNITS);
  readonly first: Uint32Array;
  readonly labels: Uint16Array;
  readonly marks: Uint8Array;
  readonly #pool: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ranks: Uint16Array;

  constructor(parts: TrieParts) {
    this.first = parts.first;
    this.labels = parts.labels;
    this.marks = parts.marks;
    this.#pool = parts.pool;
    this.#starts = parts.starts;
    this.#ranks = this.#countRanks();
    this.#fillUnits();
  }

  /** The child of `node` by `unit`; 0: none. */
  child(node: number, unit: number): number {
    const { labels, first } = this;
    let low = first[node] ?? 0;
    let high = first[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const label = labels[middle] ?? 0;
      if (label === unit) return middle;
      if (label < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** The longest key that begins at `at` and ends by `limit`, as its node times 64 plus its length in units; 0: none. */
  find(data: Uint16Array, at: number, limit: number): number {
    const { marks } = this;
    let node = this.head[data[at] ?? 0] ?? 0;
    let found = 0;
    for (let next = at + 1; node !== 0; next++) {
      if ((marks[node] ?? 0) & KEY) found = node * 64 + next - at;
      if (next >= limit) break;
      node = this.child(node, data[next] ?? 0);
    }
    return found;
  }

  /** The node of the text from `at` to `end`; 0: none. */
  node(data: Uint16Array, at: number, end: number): number {
    let node = this.head[data[at] ?? 0] ?? 0;
    for (let next = at + 1; node !== 0 && next < end; next++) node = this.child(node, data[next] ?? 0);
    return node;
  }

  isStored(node: number): boolean {
    return ((this.marks[node] ?? 0) & STORED) !== 0;
  }

  /** Which of the stored values is that of a node marked STORED. */
  slot(node: number): number {
    const block = node >>> RANK_SHIFT;
    let slot = this.#ranks[block] ?? 0;
    for (let before = block << RANK_SHIFT; before < node; before++) if (this.isStored(before)) slot++;
    return slot;
  }

  /** The units from `start(slot)` to `start(slot + 1)` of the pool are the value. */
  start(slot: number): number {
    return this.#starts[slot] ?? 0;
  }

  get pool(): Uint16Array {
    return this.#pool;
  }

  #countRanks(): Uint16Array {
    const ranks = new Uint16Array((this.marks.length >>> RANK_SHIFT) + 1);
    let stored = 0;
    for (let node = 0; node < this.marks.length; node++) {
      if (node % (1 << RANK_SHIFT) === 0) ranks[node >>> RANK_SHIFT] = stored;
      if (this.isStored(node)) stored++;
    }
    return ranks;
  }

  #fillUnits(): void {
    for (let unit = 0; unit < UNITS; unit++) this.units[unit] = unit;
    const end = this.first[1] ?? 0;
    let slot = 0;
    for (let node = 1; node < end; node++) {
      const unit = this.labels[node] ?? 0;
      this.head[unit] = node;
      if (!this.isStored(node)) continue;
      const start = this.start(slot);
      if (this.start(slot + 1) === start + 1) this.units[unit] = this.#pool[start] ?? unit;
      slot++;
    }
  }
}
