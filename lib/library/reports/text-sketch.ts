/** A text in a few numbers that stay alike where texts are alike: to find copies without comparing every two. */
import { foldForSearch } from '../../convert/fold';

/** Characters of one shingle: long enough that unlike articles share few. */
const SHINGLE = 6;
/** Values of a sketch; the share of them that two texts have in common is about the share of shingles. */
const SKETCH_SIZE = 64;
/** Shorter texts have too few shingles to tell them apart. */
const SHORTEST = 40;

/**
 * The smallest hashes of all shingles, ascending: the same for texts that differ in script, width, signs and blanks alone.
 *
 * @returns empty where the text is too short to tell.
 */
export function sketchOf(text: string): Uint32Array {
  const letters = foldForSearch(text).replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < SHORTEST) return new Uint32Array();
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= letters.length; at++) hashes.add(hashAt(letters, at));
  return Uint32Array.from(hashes).sort().slice(0, SKETCH_SIZE);
}

/** FNV-1a over the shingle's UTF-16 units, mixed once more so that small values are spread evenly. */
function hashAt(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let place = at; place < at + SHINGLE; place++) hash = Math.imul(hash ^ letters.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** @returns about the share of shingles that both have, 0 to 1. */
export function likenessOf(one: Uint32Array, other: Uint32Array): number {
  const size = Math.min(one.length, other.length, SKETCH_SIZE);
  if (size === 0) return 0;
  const others = new Set(other);
  // Of the smallest values of both together, those that both have.
  const union = Uint32Array.from(new Set([...one, ...other]))
    .sort()
    .slice(0, Math.max(one.length, other.length));
  const mine = new Set(one);
  return union.filter((value) => mine.has(value) && others.has(value)).length / union.length;
}
