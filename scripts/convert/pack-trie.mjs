/**
 * Packs a dictionary into the bytes that lib/convert/engine/unpack-trie.ts reads; docs/conversion.md describes them.
 * A trie by UTF-16 units, its nodes numbered breadth first and siblings sorted, so that the children
 * of a node are one run of numbers.
 */
import { KEY, STORED } from './marks.mjs';

/** @typedef {{ from: string, to: string, key?: boolean, weight?: number }} Entry */

/** The longest key that the engine's search can tell of, in units, plus one. */
const LENGTH_LIMIT = 64;
const VALUE_LIMIT = 256;

class Bytes {
  #bytes = [];

  byte(value) {
    this.#bytes.push(value);
  }

  /** Seven bits a byte, the lowest first, the eighth bit set on all but the last. */
  number(value) {
    for (let rest = value; ; rest >>>= 7) {
      if (rest < 0x80) return void this.#bytes.push(rest);
      this.#bytes.push((rest & 0x7f) | 0x80);
    }
  }

  text(text) {
    this.number(text.length);
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at));
  }

  add(other) {
    for (const byte of other) this.#bytes.push(byte);
  }

  toArray() {
    return Uint8Array.from(this.#bytes);
  }
}

const newNode = () => ({ children: new Map(), entry: undefined });

function insert(root, entry) {
  let node = root;
  for (let at = 0; at < entry.from.length; at++) {
    const unit = entry.from.charCodeAt(at);
    const next = node.children.get(unit) ?? newNode();
    node.children.set(unit, next);
    node = next;
  }
  // The earlier entry wins, as the earlier dictionary does.
  node.entry ??= entry;
}

function check({ from, to }) {
  if (from.length === 0 || from.length >= LENGTH_LIMIT)
    throw new RangeError(`“${from}” has no length that can be packed.`);
  if (to.length >= VALUE_LIMIT) throw new RangeError(`What “${from}” becomes is too long to be packed.`);
  if (!from.isWellFormed() || !to.isWellFormed()) throw new RangeError(`“${from}” or “${to}” is no well-formed text.`);
}

/** What the engine writes for a key that has no value of its own: each unit by itself. */
function unitByUnit(units, from) {
  return Array.from({ length: from.length }, (_, at) => units.get(from[at]) ?? from[at]).join('');
}

function markOf(entry, units) {
  if (!entry) return 0;
  const { from, to, key = true, weight = 0 } = entry;
  const stored = from.length === 1 ? to !== from : to !== unitByUnit(units, from);
  return (key ? KEY : 0) | (stored ? STORED : 0) | weight;
}

/**
 * @param {Entry[]} entries `key: false` marks a word that only helps to find where words end.
 * @returns {Uint8Array}
 */
export function packTrie(entries) {
  const root = newNode();
  const units = new Map();
  for (const entry of entries) {
    check(entry);
    insert(root, entry);
    if (entry.key !== false && entry.from.length === 1 && entry.to.length === 1 && !units.has(entry.from))
      units.set(entry.from, entry.to);
  }
  const counts = new Bytes();
  const labels = new Bytes();
  const marks = new Bytes();
  const values = new Bytes();
  const nodes = [root];
  for (const node of nodes) {
    counts.number(node.children.size);
    let before = 0;
    for (const unit of [...node.children.keys()].sort((a, b) => a - b)) {
      labels.number(unit - before);
      before = unit;
      nodes.push(node.children.get(unit));
    }
    const mark = markOf(node.entry, units);
    marks.byte(mark);
    if (mark & STORED) values.text(node.entry.to);
  }
  const packed = new Bytes();
  packed.number(nodes.length);
  for (const part of [counts, labels, marks, values]) packed.add(part.toArray());
  return packed.toArray();
}
