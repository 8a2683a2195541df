/** Marks articles as read or unread, archived, starred. */
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import type { ArticleState } from './types';

/** Records in memory at a time: a whole library can be marked. */
const CHUNK = 500;

/**
 * Ids that are not there are passed over; where nothing changes nothing is written.
 *
 * @returns which articles were changed, so that it can be undone.
 */
export async function setState(
  ids: readonly string[],
  state: Partial<ArticleState>,
  database: LibraryDatabase = library(),
): Promise<string[]> {
  const wanted = [...new Set(ids)];
  return changeLibrary(database, [database.articles], async (recordChange) => {
    const changed: string[] = [];
    for (let at = 0; at < wanted.length; at += CHUNK) {
      const records = (await database.articles.bulkGet(wanted.slice(at, at + CHUNK))).filter(
        (record) => record !== undefined,
      );
      const others = records.filter(({ unread, archived, starred }) => {
        const next = { unread, archived, starred, ...state };
        return next.unread !== unread || next.archived !== archived || next.starred !== starred;
      });
      await database.articles.bulkUpdate(others.map(({ id }) => ({ key: id, changes: state })));
      for (const { id } of others) await recordChange('state', id);
      changed.push(...others.map(({ id }) => id));
    }
    return changed;
  });
}
