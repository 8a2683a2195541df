/** The only way to change the library: one transaction with the journal entries that tell what it did. */
import type { Table } from 'dexie';
import type { LibraryDatabase } from './database';
import type { Change } from '../types';

/** Writes down that an article is changed. @returns the number of the entry. */
export type RecordChange = (change: Change, articleId: string) => Promise<number>;

/**
 * Resolves when the transaction is complete; where `run` or the disk fails there is neither change nor entry. All
 * changes share the journal, so they run one after the other, across tabs and the worker too.
 *
 * @param tables what `run` reads and writes, beside the journal.
 */
export async function changeLibrary<T>(
  database: LibraryDatabase,
  tables: readonly Table[],
  run: (record: RecordChange) => Promise<T>,
): Promise<T> {
  return database.transaction('rw', [...tables, database.journal], async () => {
    const at = Date.now();
    return run((change, articleId) => database.journal.add({ at, change, articleId }));
  });
}
