/** What a filter of the list asks for, as ranges of indexes. */
import type { LibraryDatabase } from '../store/database';
import { dayRange } from './day-range';
import type { ListFilter } from './list-question';
import { idsNamed } from '../store/unique-keys';

type StateIndex = '[unread+savedAt+id]' | '[archived+savedAt+id]' | '[starred+savedAt+id]';

/** One value of an index that sorts by `savedAt` behind it. */
export interface ListCondition {
  index: StateIndex | '[metadata.source+savedAt+id]' | '[metadata.site+savedAt+id]';
  value: string | 0 | 1;
}

const ARCHIVED = '[archived+savedAt+id]';

/** All that an article must meet, the narrowest first; tags and dates come apart. */
export function conditionsOf({ view, account, site }: ListFilter, withArchive: boolean): ListCondition[] {
  const conditions: ListCondition[] = [];
  if (account !== undefined) conditions.push({ index: '[metadata.source+savedAt+id]', value: account });
  if (site !== undefined) conditions.push({ index: '[metadata.site+savedAt+id]', value: site });
  if (view === 'starred') conditions.push({ index: '[starred+savedAt+id]', value: 1 });
  if (view === 'unread') conditions.push({ index: '[unread+savedAt+id]', value: 1 });
  if (view === 'archived') conditions.push({ index: ARCHIVED, value: 1 });
  else if (view !== 'starred' && !withArchive) conditions.push({ index: ARCHIVED, value: 0 });
  return conditions;
}

/** By `savedAt`, ascending. An array sorts above whatever is none, so that an empty one ends what begins alike. */
export function idsOf({ index, value }: ListCondition, { articles }: LibraryDatabase): Promise<string[]> {
  return articles.where(index).between([value], [value, []]).primaryKeys();
}

/** Own tags and those of the page, as they are written. */
export async function idsOfTag(tag: string, database: LibraryDatabase): Promise<Set<string>> {
  const [own, page] = await Promise.all(
    (['tags', 'metadata.tags'] as const).map((index) => idsNamed(index, tag, database)),
  );
  return new Set([...(own ?? []), ...(page ?? [])]);
}

/** By `datedAt`, ascending. */
export function idsOfDates(filter: Pick<ListFilter, 'from' | 'to'>, { articles }: LibraryDatabase): Promise<string[]> {
  const { start, end } = dayRange(filter);
  return articles.where('[datedAt+id]').between([start], [end]).primaryKeys();
}
