/** Throws pictures away that no article has shown for a while; until then a deletion can be undone with its pictures. */
import { library, type LibraryDatabase } from './database';

/** In milliseconds: one day. */
const KEPT_UNUSED = 24 * 60 * 60 * 1000;

/** @returns how many pictures went. */
export async function sweepPictures(database: LibraryDatabase = library(), now = Date.now()): Promise<number> {
  return database.transaction('rw', database.pictures, () =>
    database.pictures
      .where('unusedSince')
      .belowOrEqual(now - KEPT_UNUSED)
      .delete(),
  );
}
