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

/** The engine keeps places in the pool in 16 bits. */
const MOST_POOLED = 0xffff;
/** Nodes to one count of the stored values before them. */
const RANK_NODES = 16;

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
  const parts = { labels: [0], first: [], ranks: [], pool: [], starts: [0], marks: [] };
  const nodes = [root];
  for (const [number, node] of nodes.entries()) {
    if (number % RANK_NODES === 0) parts.ranks.push(parts.starts.length - 1);
    parts.first.push(nodes.length);
    const children = [...node.children].sort(([a], [b]) => a - b);
    for (const [unit, child] of children) {
      parts.labels.push(unit);
      nodes.push(child);
    }
    const mark = markOf(node.entry, units);
    parts.marks.push(mark);
    if (!(mark & STORED)) continue;
    parts.pool.push(...unitsOf(node.entry.to));
    parts.starts.push(parts.pool.length);
  }
  parts.first.push(nodes.length);
  if (nodes.length % RANK_NODES === 0) parts.ranks.push(parts.starts.length - 1);
  if (nodes.length > MOST_NODES) throw new RangeError(`${nodes.length} nodes are too many.`);
  if (parts.pool.length > MOST_POOLED) throw new RangeError(`${parts.pool.length} units of values are too many.`);
  return join(nodes.length, parts, pairTable(root));
}

/** From which node on the number of the first child has so many times 65,536 more than its 16 bits say. */
function wrapOf(first, times) {
  const node = first.findIndex((child) => child >= times * 0x1_0000);
  return node < 0 ? first.length : node;
}

/** As in lib/convert/engine/trie.ts. */
const pairHash = (first, second) => Math.imul(first, 0x9e37) ^ (second << 2);

/** A table with a bit for each pair of units that begins a key, four times as large as it needs, so that most others miss. */
function pairTable(root) {
  const found = [...root.children].flatMap(([first, node]) =>
    [...node.children.keys()].map((second) => [first, second]),
  );
  const bits = Math.max(3, Math.ceil(Math.log2(4 * found.length + 1)));
  const table = new Uint8Array(2 ** bits / 8);
  for (const [first, second] of found) {
    const hash = pairHash(first, second) & (2 ** bits - 1);
    table[hash >> 3] |= 1 << (hash & 7);
  }
  return { bits, table };
}

function join(count, { labels, first, ranks, pool, starts, marks }, { bits, table }) {
  const sizes = [count, starts.length - 1, pool.length, wrapOf(first, 1), wrapOf(first, 2), bits];
  const header = sizes.flatMap((size) => [...pairs([size & 0xffff]), ...pairs([size >>> 16])]);
  const low = first.map((child) => child & 0xffff);
  return Uint8Array.from([header, ...[labels, low, ranks, pool, starts].map(pairs), ...table, marks].flat());
}
