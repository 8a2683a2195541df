/** By what a list can be narrowed: every account, site and tag, with how many of the list's articles have it. */
import { library, type LibraryDatabase } from '../store/database';
import { listIds } from './list-ids';
import type { ListFilter, ListQuestion } from './list-question';
import { journalHead } from '../store/journal-head';
import { idsNamed, uniqueKeys, type NameIndex } from '../store/unique-keys';

export interface Facet {
  name: string;
  /** How many the list would have with this name chosen; 0 where only other lists have it. */
  count: number;
}

/** Each with the largest first. */
export interface Facets {
  accounts: Facet[];
  sites: Facet[];
  /** The person's own and those of the pages. */
  tags: Facet[];
  /** The person's own alone, to complete what is typed: by how many articles of the library have them. */
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
  let kept: { head: number; lists: Promise<Lists> } | undefined;

  /**
   * Each count is of what the list would have if the name were chosen beside all else that narrows it.
   *
   * @param among ids that answer the words which are searched; absent where there are none.
   */
  async function read(question: ListQuestion, among?: readonly string[]): Promise<Facets> {
    const head = await journalHead(database);
    const reading = kept?.head === head ? kept : { head, lists: readPostings(database) };
    kept = reading;
    // A failure is not kept: the next question reads again.
    reading.lists.catch(() => kept === reading && (kept = undefined));
    const answers = among && new Set(among);
    const listed = async (filter: ListFilter) => {
      const ids = await listIds({ ...question, filter }, database);
      return new Set(answers ? ids.filter((id) => answers.has(id)) : ids);
    };
    const { account, site, ...others } = question.filter;
    const lists = await reading.lists;
    const all = await listed(question.filter);
    // A list has one account and one site: another takes the place of what is chosen.
    const anyAccount = account === undefined ? all : await listed({ ...others, ...(site !== undefined && { site }) });
    const anySite = site === undefined ? all : await listed({ ...others, ...(account !== undefined && { account }) });
    return {
      accounts: counted(lists.accounts, anyAccount),
      sites: counted(lists.sites, anySite),
      tags: counted(merged(lists.tags, lists.pageTags), all),
      ownTags: counted(lists.tags).map(({ name }) => name),
    };
  }

  return { read };
}

type Lists = Record<keyof typeof INDEXES, Postings>;

/**
 * One name after the other: what is asked at once is answered in a row, and the rows of a list, or a page that opens, would
 * wait for the end of it.
 */
async function readPostings(database: LibraryDatabase): Promise<Lists> {
  return {
    accounts: await postingsOf(INDEXES.accounts, database),
    sites: await postingsOf(INDEXES.sites, database),
    tags: await postingsOf(INDEXES.tags, database),
    pageTags: await postingsOf(INDEXES.pageTags, database),
  };
}

async function postingsOf(index: NameIndex, database: LibraryDatabase): Promise<Postings> {
  const lists: Postings = new Map();
  for (const name of await uniqueKeys(index, database)) lists.set(name, await idsNamed(index, name, database));
  return lists;
}

function merged(first: Postings, second: Postings): Postings {
  const all = new Map(first);
  for (const [name, ids] of second) all.set(name, [...new Set([...(all.get(name) ?? []), ...ids])]);
  return all;
}

/** @param listed where only some of the ids count. */
function counted(postings: Postings, listed?: ReadonlySet<string>): Facet[] {
  return [...postings]
    .map(([name, ids]) => ({ name, count: listed ? ids.filter((id) => listed.has(id)).length : ids.length }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
