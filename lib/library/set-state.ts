/** Marks articles as read or unread, archived, starred. */
import { changeLibrary } from './change-library';
import { library, type LibraryDatabase } from './database';
import type { ArticleState } from './types';

/** Ids that are not there are passed over; where nothing changes nothing is written. */
export async function setState(
  ids: readonly string[],
  state: Partial<ArticleState>,
  database: LibraryDatabase = library(),
): Promise<void> {
  await changeLibrary(database, [database.articles], async (recordChange) => {
    for (const record of await database.articles.bulkGet([...new Set(ids)])) {
      if (!record) continue;
      const next = { ...record, ...state };
      if (next.unread === record.unread && next.archived === record.archived && next.starred === record.starred)
        continue;
      await database.articles.update(record.id, state);
      await recordChange('state', record.id);
    }
  });
}
