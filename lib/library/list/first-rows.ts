/** The beginning of a list, while its ids are still being read: some records in order, tested one by one. */
import { library, type LibraryDatabase } from '../store/database';
import { isListed } from './is-listed';
import { conditionsOf } from './list-conditions';
import type { ListQuestion } from './list-question';
import type { ArticleRecord } from '../types';

/** Of each order the index that has it. By title there is none, and by reading the index has not every article. */
const INDEXES = { saved: '[savedAt+id]', published: '[datedAt+id]', length: '[metadata.characters+id]' } as const;
const KEYS = {
  saved: ({ savedAt }: ArticleRecord) => savedAt,
  published: ({ datedAt }: ArticleRecord) => datedAt,
  length: ({ metadata }: ArticleRecord) => metadata.characters,
};

/** Records that are read at most: where few articles meet the filter, the ids of all come sooner. */
const MOST_READ = 400;

interface FirstRows {
  rows: ArticleRecord[];
  /** There are no others. */
  isAll: boolean;
}

/** @returns undefined where only `listIds` can tell. */
export async function firstRows(
  { filter, order, typed = [], withArchive = false }: ListQuestion,
  limit: number,
  { articles }: LibraryDatabase = library(),
): Promise<FirstRows | undefined> {
  const { sort, descending } = order;
  if (sort === 'title' || sort === 'read' || typed.length > 0) return undefined;
  const [narrowest] = sort === 'saved' ? conditionsOf(filter, withArchive) : [];
  const index = narrowest?.index ?? INDEXES[sort];
  const prefix = narrowest ? [narrowest.value] : [];
  const found: ArticleRecord[] = [];
  let [lower, upper]: [unknown[], unknown[]] = [prefix.length > 0 ? prefix : [-Infinity], [...prefix, []]];
  // Pages, not a cursor: that asks the database once for each record.
  for (let read = 0; read < MOST_READ && found.length < limit; read += limit) {
    const range = articles.where(index).between(lower, upper, false, false);
    const page = await (descending ? range.reverse() : range).limit(limit).toArray();
    found.push(...page.filter((record) => isListed(record, filter, withArchive)));
    const last = page.at(-1);
    if (!last || page.length < limit) return { rows: found.slice(0, limit), isAll: found.length <= limit };
    const key = [...prefix, KEYS[sort](last), last.id];
    if (descending) upper = key;
    else lower = key;
  }
  return { rows: found.slice(0, limit), isAll: false };
}
