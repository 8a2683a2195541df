/** What the filters of a question leave over, by the indexes. */
import type { LibraryDatabase } from '../store/database';
import { idsOfFilter } from './ids-of-filter';
import type { SearchQuery } from '../search/parse-query';

/** Whether filters let an article through. */
export type Passes = (id: string) => boolean;

/**
 * @returns how many ids pass at most, infinite where filters only take away, and which.
 */
export async function narrow(
  { filters }: Pick<SearchQuery, 'filters'>,
  database: LibraryDatabase,
): Promise<{ fewest: ReadonlySet<string> | undefined; passes: Passes }> {
  const sets = await Promise.all(
    filters.map(async (filter) => ({ negated: filter.negated, ids: await idsOfFilter(filter, database) })),
  );
  const [fewest] = sets.filter(({ negated }) => !negated).toSorted((a, b) => a.ids.size - b.ids.size);
  return { fewest: fewest?.ids, passes: (id) => sets.every(({ negated, ids }) => ids.has(id) !== negated) };
}
