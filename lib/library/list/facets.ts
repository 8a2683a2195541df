/** By what a list can be narrowed: every account, site and tag, with how many of the list's articles have it. */
import { library, type LibraryDatabase } from '../store/database';
import { listIds } from './list-ids';
import type { ListQuestion } from './list-question';
import { journalHead } from '../store/journal-head';
import { idsNamed, uniqueKeys, type NameIndex } from '../store/unique-keys';

export interface Facet {
  name: string;
  /** In the list that was asked for; 0 where only other lists have it. */
  count: number;
}

/** Each with the largest first. */
export interface Facets {
  accounts: Facet[];
  sites: Facet[];
  /** The person's own and those of the pages. */
  tags: Facet[];
  /** The person's own alone, to complete what is typed. */
  ownTags: string[];
}

type Postings = Map<string, string[]>;

const INDEXES = {
  accounts: '[metadata.source+savedAt+id]',
  sites: '[metadata.site+savedAt+id]',
  tags: 'tags',
  pageTags: 'metadata.tags',
} as const satisfies Record<string, NameIndex>;

/** Keeps what it read for the next question, as long as nobody changes the library. */
export function createFacetReader(database: LibraryDatabase = library()) {
  let kept: { head: number; lists: Promise<Record<keyof typeof INDEXES, Postings>> } | undefined;

  async function read(question: ListQuestion): Promise<Facets> {
    const head = await journalHead(database);
    if (kept?.head !== head) kept = { head, lists: readPostings(database) };
    const [lists, ids] = await Promise.all([kept.lists, listIds(question, database)]);
    const listed = new Set(ids);
    return {
      accounts: counted(lists.accounts, listed),
      sites: counted(lists.sites, listed),
      tags: counted(merged(lists.tags, lists.pageTags), listed),
      ownTags: counted(lists.tags, listed).map(({ name }) => name),
    };
  }

  return { read };
}

async function readPostings(database: LibraryDatabase): Promise<Record<keyof typeof INDEXES, Postings>> {
  const [accounts, sites, tags, pageTags] = await Promise.all(
    [INDEXES.accounts, INDEXES.sites, INDEXES.tags, INDEXES.pageTags].map((index) => postingsOf(index, database)),
  );
  const none: Postings = new Map();
  return { accounts: accounts ?? none, sites: sites ?? none, tags: tags ?? none, pageTags: pageTags ?? none };
}

async function postingsOf(index: NameIndex, database: LibraryDatabase): Promise<Postings> {
  const names = await uniqueKeys(index, database);
  const lists = await Promise.all(names.map((name) => idsNamed(index, name, database)));
  return new Map(names.map((name, at) => [name, lists[at] ?? []]));
}

function merged(first: Postings, second: Postings): Postings {
  const all = new Map(first);
  for (const [name, ids] of second) all.set(name, [...new Set([...(all.get(name) ?? []), ...ids])]);
  return all;
}

function counted(postings: Postings, listed: ReadonlySet<string>): Facet[] {
  return [...postings]
    .map(([name, ids]) => ({ name, count: ids.reduce((sum, id) => sum + Number(listed.has(id)), 0) }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
