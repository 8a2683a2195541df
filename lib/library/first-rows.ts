/** The beginning of a list, while its ids are still being read: a few records in order, tested one by one. */
import { library, type LibraryDatabase } from './database';
import { conditionsOf } from './list-conditions';
import { isListed } from './is-listed';
import type { ListQuestion } from './list-question';
import type { ArticleRecord } from './types';

/** Of each order the index that has it. By title there is none, and by reading the index has not every article. */
const INDEXES = { saved: '[savedAt+id]', published: '[datedAt+id]', length: '[metadata.characters+id]' } as const;

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
  if (order.sort === 'title' || order.sort === 'read' || typed.length > 0) return undefined;
  const [narrowest] = order.sort === 'saved' ? conditionsOf(filter, withArchive) : [];
  const sorted = narrowest
    ? articles.where(narrowest.index).between([narrowest.value], [narrowest.value, []])
    : articles.orderBy(INDEXES[order.sort]);
  return (order.descending ? sorted.reverse() : sorted)
    .until(() => signal.aborted)
    .filter((record) => isListed(record, filter, withArchive))
    .limit(limit)
    .toArray();
}
