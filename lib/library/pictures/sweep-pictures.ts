/** Throws pictures away that no article has shown for a while; until then a deletion can be undone with its pictures. */
import { library, type LibraryDatabase } from '../store/database';

/** In milliseconds: one day. */
const KEPT_UNUSED = 24 * 60 * 60 * 1000;

/** @returns how many pictures went. */
export async function sweepPictures(database: LibraryDatabase = library(), now = Date.now()): Promise<number> {
  const unused = () => database.pictures.where('unusedSince');
  return database.transaction('rw', database.pictures, async () => {
    // Noted before the clock was set back; they would stay until it comes round again.
    await unused().above(now).modify({ unusedSince: now });
    return unused()
      .belowOrEqual(now - KEPT_UNUSED)
      .delete();
  });
}
