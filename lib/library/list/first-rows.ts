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

/**
 * @param signal stops the walk, which is long where few articles meet the filter.
 * @returns undefined where only `listIds` can tell.
 */
export async function firstRows(
  { filter, order, typed = [], withArchive = false }: ListQuestion,
  limit: number,
  signal: AbortSignal,
  { articles }: LibraryDatabase = library(),
): Promise<ArticleRecord[] | undefined> {
  const { sort, descending } = order;
  if (sort === 'title' || sort === 'read' || typed.length > 0) return undefined;
  const [narrowest] = sort === 'saved' ? conditionsOf(filter, withArchive) : [];
  const index = narrowest?.index ?? INDEXES[sort];
  const prefix = narrowest ? [narrowest.value] : [];
  const found: ArticleRecord[] = [];
  let [lower, upper]: [unknown[], unknown[]] = [prefix.length > 0 ? prefix : [-Infinity], [...prefix, []]];
  // Pages, not a cursor: that asks the database once for each record.
  while (found.length < limit && !signal.aborted) {
    const range = articles.where(index).between(lower, upper, false, false);
    const page = await (descending ? range.reverse() : range).limit(limit).toArray();
    found.push(...page.filter((record) => isListed(record, filter, withArchive)));
    const last = page.at(-1);
    if (!last || page.length < limit) break;
    const key = [...prefix, KEYS[sort](last), last.id];
    if (descending) upper = key;
    else lower = key;
  }
  return found.slice(0, limit);
}
