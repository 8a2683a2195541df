/**
 * The whole list, as ids in their order, out of the indexes alone: no record is read. Fifty thousand of them are a few
 * megabytes, and whoever shows the list knows its length, any place in it, and what "all" is.
 */
import { library, type LibraryDatabase } from '../store/database';
import { idsOfFilter } from './ids-of-filter';
import { conditionsOf, idsOf, idsOfDates, idsOfTag } from './list-conditions';
import type { ListQuestion, ListSort } from './list-question';
import { titleOrder } from './title-order';

/** @param byTitle all ids by title, ascending; asked only where that is the order. */
export async function listIds(
  { filter, order, typed = [], withArchive = false }: ListQuestion,
  database: LibraryDatabase = library(),
  byTitle: () => Promise<readonly string[]> = () => titleOrder(database),
): Promise<string[]> {
  const conditions = conditionsOf(filter, withArchive);
  // In the order of saving, what meets the narrowest condition comes sorted: the others are held against that.
  const first = order.sort === 'saved' ? conditions.shift() : undefined;
  const isDated = filter.from !== undefined || filter.to !== undefined;
  const [base, sets, left] = await Promise.all([
    first ? idsOf(first, database) : order.sort === 'title' ? byTitle() : idsBy(order.sort, database),
    Promise.all([
      ...conditions.map(async (each) => new Set(await idsOf(each, database))),
      ...filter.tags.map((tag) => idsOfTag(tag, database)),
      ...(isDated ? [idsOfDates(filter, database).then((ids) => new Set(ids))] : []),
      ...typed.filter(({ negated }) => !negated).map((each) => idsOfFilter(each, database)),
    ]),
    Promise.all(typed.filter(({ negated }) => negated).map((each) => idsOfFilter(each, database))),
  ]);
  const isListed = (id: string) => sets.every((set) => set.has(id)) && !left.some((set) => set.has(id));
  const found = base.filter(isListed);
  return order.descending ? found.reverse() : found;
}

/** All ids of the library, ascending. */
async function idsBy(sort: Exclude<ListSort, 'title'>, { articles }: LibraryDatabase): Promise<string[]> {
  switch (sort) {
    case 'saved':
      return articles.orderBy('[savedAt+id]').primaryKeys();
    case 'published':
      return articles.orderBy('[datedAt+id]').primaryKeys();
    case 'length':
      return articles.orderBy('[metadata.characters+id]').primaryKeys();
    case 'read': {
      const [all, opened] = await Promise.all([
        articles.orderBy('[savedAt+id]').primaryKeys(),
        articles.orderBy('[position.at+id]').primaryKeys(),
      ]);
      const isOpened = new Set(opened);
      return [...all.filter((id) => !isOpened.has(id)), ...opened];
    }
  }
}
