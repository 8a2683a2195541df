/** A dictionary as arrays of numbers: quick to unpack, small to hold, and searched without making objects. */
import { KEY, STORED } from './marks';

/** As unpacked; nodes are numbered breadth first, so that the children of a node are one run of numbers. */
export interface TrieParts {
  /** The low 16 bits of the number of each node's first child, and one more at the end; the numbers only grow. */
  readonly first: Uint16Array;
  /** From which node on the number is 65,536 higher, and again. */
  readonly wraps: readonly [number, number];
  /** The UTF-16 unit that leads to each node; sorted among siblings. */
  readonly labels: Uint16Array;
  readonly marks: Uint8Array;
  /** Values of the nodes marked STORED, one after the other. */
  readonly pool: Uint16Array;
  /** Where in the pool each of them begins, and one more at the end. */
  readonly starts: Uint16Array;
  /** How many nodes are marked STORED before each sixteenth one. */
  readonly ranks: Uint16Array;
  /** A bit for each pair of units that begins a key, at its hash; as many bits as a power of two. */
  readonly pairs: Uint8Array;
}

const UNITS = 0x1_0000;
/** As in scripts/convert/pack-trie.mjs, which fills the table. */
const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e37) ^ (second << 2);

/** Nodes to one count of the stored values before them. */
const RANK_SHIFT = 4;

export class Trie {
  /** Child of the root by unit; 0: no key begins so. */
  readonly head = new Uint16Array(UNITS);
  /** What each unit becomes by itself; 0: nothing else. */
  readonly units = new Uint16Array(UNITS);
  /** Units that become several; `units` has 0 for them. */
  readonly longUnits: number[] = [];
  readonly labels: Uint16Array;
  readonly marks: Uint8Array;
  readonly #first: Uint16Array;
  readonly #firstWrap: number;
  readonly #secondWrap: number;
  readonly #pool: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #ranks: Uint16Array;
  readonly #pairs: Uint8Array;
  readonly #pairMask: number;

  constructor(parts: TrieParts) {
    this.#first = parts.first;
    [this.#firstWrap, this.#secondWrap] = parts.wraps;
    this.labels = parts.labels;
    this.marks = parts.marks;
    this.#pool = parts.pool;
    this.#starts = parts.starts;
    this.#ranks = parts.ranks;
    this.#pairs = parts.pairs;
    this.#pairMask = 8 * parts.pairs.length - 1;
    this.#fillUnits();
  }

  /** False where no key begins with these two units, as most pairs of a text; true where one may. */
  mayBegin(first: number, second: number): boolean {
    const hash = pairHash(first, second) & this.#pairMask;
    return ((this.#pairs[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
  }

  /** The child of `node` by `unit`; 0: none. */
  child(node: number, unit: number): number {
    const { labels } = this;
    let low = this.#firstChild(node);
    let high = this.#firstChild(node + 1);
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
      if (next >= limit || (next === at + 1 && !this.mayBegin(data[at] ?? 0, data[next] ?? 0))) break;
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

  #firstChild(node: number): number {
    const low = this.#first[node] ?? 0;
    if (node < this.#firstWrap) return low;
    return node < this.#secondWrap ? low + UNITS : low + 2 * UNITS;
  }

  #fillUnits(): void {
    const { head, units, labels, marks } = this;
    const end = this.#firstChild(1);
    let slot = 0;
    for (let node = 1; node < end; node++) {
      const unit = labels[node] ?? 0;
      head[unit] = node;
      if (((marks[node] ?? 0) & STORED) === 0) continue;
      const start = this.start(slot);
      if (this.start(slot + 1) === start + 1) units[unit] = this.#pool[start] ?? unit;
      else this.longUnits.push(unit);
      slot++;
    }
  }
}
