/** Articles that are in the library more than once: under other addresses, or with a few lines changed. */
import { library, type LibraryDatabase } from '../store/database';
import { foldForSearch } from '../../convert/fold';
import { likenessOf, sketchOf } from './text-sketch';

export interface DuplicateGroup {
  /** `same`: the same text; `title`: the same title of the same account; `alike`: texts that are mostly the same. */
  kind: 'same' | 'title' | 'alike';
  /** Ids, the one to keep first: what has notes, a star, tags, was read, is longer, came first. */
  ids: string[];
}

interface Entry {
  id: string;
  sketch: Uint32Array;
  length: number;
  name: string;
  worth: number;
  savedAt: number;
}

/** From this share of common shingles on two texts are one article. */
const ALIKE = 0.8;
/** Values of a sketch by which candidates are found: of texts that are alike, both have most of the smallest. */
const KEYS = 8;
/** A value that so many texts have is a phrase of an account, not a sign of a copy. */
const COMMON = 60;
const CHUNK = 100;

export async function findDuplicates(database: LibraryDatabase = library()): Promise<DuplicateGroup[]> {
  const entries = await readEntries(database);
  const parents = entries.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
    parents[at] = root;
    return root;
  };
  for (const [one, other] of pairsOf(entries)) parents[rootOf(other)] = rootOf(one);
  return [...placesBy(entries.keys(), rootOf).values()].flatMap((places) => {
    const members = places.flatMap((at) => entries[at] ?? []).toSorted(byWorth);
    return members.length > 1 ? [{ kind: kindOf(members), ids: members.map(({ id }) => id) }] : [];
  });
}

/** What holds of all of them. */
function kindOf([first, ...others]: readonly Entry[]): DuplicateGroup['kind'] {
  const isSame = ({ sketch, length }: Entry) =>
    first !== undefined && sketch.length > 0 && length === first.length && likenessOf(sketch, first.sketch) === 1;
  if (others.every(isSame)) return 'same';
  return others.every(({ name }) => name !== '' && name === first?.name) ? 'title' : 'alike';
}

const byWorth = (a: Entry, b: Entry) => b.worth - a.worth || b.length - a.length || a.savedAt - b.savedAt;

function placesBy<K>(places: Iterable<number>, keyOf: (at: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const at of places) {
    const key = keyOf(at);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

function* pairsOf(entries: readonly Entry[]): Generator<[number, number]> {
  const byName = placesBy(entries.keys(), (at) => entries[at]?.name ?? '');
  for (const [name, members] of byName) {
    for (const other of name ? members.slice(1) : []) yield [members[0] ?? other, other];
  }
  const byValue = new Map<number, number[]>();
  for (const [at, { sketch }] of entries.entries()) {
    for (const value of sketch.subarray(0, KEYS)) {
      const known = byValue.get(value);
      if (known) known.push(at);
      else byValue.set(value, [at]);
    }
  }
  const seen = new Set<string>();
  for (const members of byValue.values()) {
    if (members.length > COMMON) continue;
    for (const [place, one] of members.entries()) {
      for (const other of members.slice(place + 1)) {
        if (seen.has(`${one} ${other}`)) continue;
        seen.add(`${one} ${other}`);
        const [a, b] = [entries[one], entries[other]];
        if (a && b && likenessOf(a.sketch, b.sketch) >= ALIKE) yield [one, other];
      }
    }
  }
}

async function readEntries({ articles, texts, notes }: LibraryDatabase): Promise<Entry[]> {
  const noted = new Set(await notes.orderBy('articleId').keys());
  const entries: Entry[] = [];
  for (let above = -Infinity; ;) {
    const chunk = await articles.where('serial').above(above).limit(CHUNK).toArray();
    const bodies = await texts.bulkGet(chunk.map(({ id }) => id));
    for (const [at, { id, metadata, tags, starred, unread, savedAt }] of chunk.entries()) {
      const text = bodies[at]?.text ?? '';
      const worth = (noted.has(id) ? 8 : 0) + starred * 4 + (tags.length > 0 ? 2 : 0) + (1 - unread);
      const hasName = metadata.title !== undefined && metadata.source !== undefined;
      const name = hasName ? foldForSearch(`${metadata.title}\n${metadata.source}`) : '';
      entries.push({ id, sketch: sketchOf(text), length: text.length, name, worth, savedAt });
    }
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return entries;
    above = last.serial;
  }
}
