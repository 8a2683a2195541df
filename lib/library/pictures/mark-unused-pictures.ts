/** Keeps count of which pictures an article still shows. */
import type { LibraryDatabase } from '../store/database';

/**
 * Marks those of the pictures that no article shows, and unmarks the others. Call it inside the transaction that
 * changed `pictureUses`; it reads that table and writes `pictures`.
 *
 * @param hashes of the pictures whose use has changed.
 */
export async function markUnusedPictures(database: LibraryDatabase, hashes: readonly string[]): Promise<void> {
  const since = Date.now();
  for (const hash of new Set(hashes)) {
    const isUsed = (await database.pictureUses.where('hash').equals(hash).count()) > 0;
    await database.pictures.update(hash, (picture) => {
      if (isUsed) delete picture.unusedSince;
      else picture.unusedSince ??= since;
    });
  }
}
