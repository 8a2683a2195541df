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
/** The engine counts nodes in 16 bits and two wraps. */
const MOST_NODES = 3 * 0x1_0000 - 1;

/** A node with more children has its count among the long ones. */
const MANY = 255;

/** Two bytes each, the low one first. */
const pairs = (units) => units.flatMap((unit) => [unit & 0xff, unit >> 8]);

const unitsOf = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

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
  const parts = { counts: [], many: [], labels: [0], marks: [], lengths: [], pool: [] };
  const nodes = [root];
  for (const node of nodes) {
    const children = [...node.children].sort(([a], [b]) => a - b);
    parts.counts.push(Math.min(children.length, MANY));
    if (children.length >= MANY) parts.many.push(children.length);
    for (const [unit, child] of children) {
      parts.labels.push(unit);
      nodes.push(child);
    }
    const mark = markOf(node.entry, units);
    parts.marks.push(mark);
    if (!(mark & STORED)) continue;
    parts.lengths.push(node.entry.to.length);
    parts.pool.push(...unitsOf(node.entry.to));
  }
  if (nodes.length > MOST_NODES) throw new RangeError(`${nodes.length} nodes are too many.`);
  return join(nodes.length, parts);
}

function join(count, { counts, many, labels, marks, lengths, pool }) {
  const sizes = [count, many.length, lengths.length, pool.length];
  const header = sizes.flatMap((size) => [size & 0xff, (size >> 8) & 0xff, (size >> 16) & 0xff, size >> 24]);
  return Uint8Array.from([header, pairs(many), pairs(labels), pairs(pool), counts, marks, lengths].flat());
}
