/** The number of the last change: whoever follows it in a `liveQuery` hears of every one. */
import { library, type LibraryDatabase } from './database';

/** 0 where nothing was ever changed. */
export async function journalHead(database: LibraryDatabase = library()): Promise<number> {
  return (await database.journal.orderBy('seq').last())?.seq ?? 0;
}
