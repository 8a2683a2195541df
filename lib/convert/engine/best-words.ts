/**
 * Better borders than the longest word's: where words overlap (被发|明 or 被|发明), the likeliest way to
 * cut the overlapping stretch wins, by how common each word is; and rules for what words cannot tell.
 * Elsewhere the longest key stands, as in OpenCC.
 */
import { KEY, STORED, WEIGHT } from './marks';
import type { Finder } from './rewrite';
import type { Rules } from './rules';
import type { Trie } from './trie';
import type { Units } from './units';

/** Longer stretches of overlapping words are cut after so many units. */
const LONGEST_STRETCH = 32;

/** Natural logarithm of the rarity to one step of weight, as in scripts/convert/words.mjs. */
const STEP = 0.29;
/** Cost of a word that was counted once among 60 million. */
const RAREST = 17.9;
/** A word that was never counted is about as rare as that, and a character too. */
const UNKNOWN = 17.5;
/** A phrase with a conversion of its own is in OpenCC's list because it is used, counted or not. */
const UNKNOWN_PHRASE = 15;
/** By so much the likeliest cut must beat the longest words' one: counts are no more exact than that. */
const MARGIN = 1.5;

function costOf(mark: number): number {
  const weight = mark & WEIGHT;
  return weight === 0 ? (mark & STORED ? UNKNOWN_PHRASE : UNKNOWN) : RAREST - (weight - 1) * STEP;
}

export class BestWords implements Finder {
  /** For each unit of the stretch, the word that begins there, as `find` gives it. */
  readonly #plan = new Int32Array(LONGEST_STRETCH);
  readonly #costs = new Float64Array(LONGEST_STRETCH + 1);
  readonly #lengths = new Int32Array(LONGEST_STRETCH + 1);
  readonly #nodes = new Int32Array(LONGEST_STRETCH + 1);
  readonly #isBorder = new Uint8Array(LONGEST_STRETCH + 1);
  #start = 0;
  #end = 0;

  constructor(
    readonly trie: Trie,
    readonly rules: Rules,
  ) {}

  get corrected(): Iterable<number> {
    return this.rules.units;
  }

  begin(): void {
    this.#end = 0;
  }

  correct(from: Units, at: number, end: number, to: Units, written: number): void {
    this.rules.apply(from, at, end, to, written);
  }

  find(data: Uint16Array, at: number, limit: number): number {
    if (at < this.#end) return this.#plan[at - this.#start] ?? 0;
    const { trie } = this;
    const { marks } = trie;
    const unit = data[at] ?? 0;
    let node = trie.head[unit] ?? 0;
    if (at + 1 >= limit || !trie.mayBegin(unit, data[at + 1] ?? 0)) return (marks[node] ?? 0) & KEY ? node * 64 + 1 : 0;
    let found = 0;
    let reach = at + 1;
    let matters = false;
    for (let next = at + 1; node !== 0; next++) {
      const mark = marks[node] ?? 0;
      if (mark !== 0) {
        reach = next;
        if (mark & KEY) {
          found = node * 64 + next - at;
          if (mark & STORED && next > at + 1) matters = true;
        }
      }
      if (next >= limit) break;
      node = trie.child(node, data[next] ?? 0);
    }
    if (reach <= at + 1) return found;
    return this.#resolve(data, at, reach, limit, found, matters);
  }

  /** Follows the overlaps to the end of the stretch, and chooses where one of its words has a conversion of its own. */
  #resolve(data: Uint16Array, at: number, reach: number, limit: number, found: number, ownWord: boolean): number {
    const { trie } = this;
    const { marks } = trie;
    const last = Math.min(limit, at + LONGEST_STRETCH);
    let end = reach;
    let matters = ownWord;
    for (let inner = at + 1; inner < end; inner++) {
      if (inner + 1 >= last || !trie.mayBegin(data[inner] ?? 0, data[inner + 1] ?? 0)) continue;
      let node = trie.head[data[inner] ?? 0] ?? 0;
      for (let next = inner + 1; node !== 0; next++) {
        const mark = marks[node] ?? 0;
        if (mark !== 0 && next > inner + 1) {
          if (mark & STORED) matters = true;
          if (next > end) end = next;
        }
        if (next >= last) break;
        node = trie.child(node, data[next] ?? 0);
      }
    }
    if (!matters || end === at + (found & 63)) return found;
    this.#choose(data, at, end);
    return this.#plan[0] ?? 0;
  }

  #choose(data: Uint16Array, start: number, end: number): void {
    this.#start = start;
    this.#end = end;
    const longest = this.#planLongest(data, start, end);
    const likeliest = this.#weigh(data, start, end);
    if (likeliest + MARGIN >= longest) return;
    this.#planLikeliest(end - start);
    this.#joinWords(data, start, end);
  }

  /** Plans OpenCC's cut and returns its cost. */
  #planLongest(data: Uint16Array, start: number, end: number): number {
    const { marks } = this.trie;
    let cost = 0;
    for (let at = start; at < end;) {
      const found = this.trie.find(data, at, end);
      this.#plan[at - start] = found;
      cost += costOf(marks[found === 0 ? (this.trie.head[data[at] ?? 0] ?? 0) : found >> 6] ?? 0);
      at += Math.max(1, found & 63);
    }
    return cost;
  }

  /** Fills in the cheapest way to each place of the stretch and returns the cost of the whole. */
  #weigh(data: Uint16Array, start: number, end: number): number {
    const { trie } = this;
    const { marks } = trie;
    const costs = this.#costs;
    costs.fill(Infinity, 0, end - start + 1);
    costs[0] = 0;
    for (let at = start; at < end; at++) {
      const before = costs[at - start] ?? 0;
      let node = trie.head[data[at] ?? 0] ?? 0;
      this.#offer(at + 1 - start, 1, node, before + costOf(marks[node] ?? 0));
      for (let next = at + 1; node !== 0; next++) {
        const mark = marks[node] ?? 0;
        if (mark !== 0 && next > at + 1) this.#offer(next - start, next - at, node, before + costOf(mark));
        if (next >= end) break;
        node = trie.child(node, data[next] ?? 0);
      }
    }
    return costs[end - start] ?? 0;
  }

  #offer(place: number, length: number, node: number, cost: number): void {
    if (cost >= (this.#costs[place] ?? 0)) return;
    this.#costs[place] = cost;
    this.#lengths[place] = length;
    this.#nodes[place] = node;
  }

  #planLikeliest(length: number): void {
    for (let place = length; place > 0;) {
      const word = this.#lengths[place] ?? 1;
      const node = this.#nodes[place] ?? 0;
      place -= word;
      this.#plan[place] = node === 0 ? 0 : node * 64 + word;
    }
  }

  /** Where a longer key fits between borders of the plan, it stands: a phrase that was never counted is still a phrase. */
  #joinWords(data: Uint16Array, start: number, end: number): void {
    const { trie } = this;
    const isBorder = this.#isBorder;
    isBorder.fill(0);
    for (let at = start; at < end; at += Math.max(1, (this.#plan[at - start] ?? 0) & 63)) isBorder[at - start] = 1;
    isBorder[end - start] = 1;
    for (let at = start; at < end; at += Math.max(1, (this.#plan[at - start] ?? 0) & 63)) {
      let node = trie.head[data[at] ?? 0] ?? 0;
      for (let next = at + 1; node !== 0; next++) {
        if (isBorder[next - start] === 1 && (trie.marks[node] ?? 0) & KEY)
          this.#plan[at - start] = node * 64 + next - at;
        if (next >= end) break;
        node = trie.child(node, data[next] ?? 0);
      }
    }
  }
}
