/** Lets go of pictures that an article's new text no longer shows. */
import { pictureAddresses } from '../../pictures/picture-addresses';
import type { LibraryDatabase } from '../store/database';
import { markUnusedPictures } from './mark-unused-pictures';

/** Call it inside the transaction that wrote the new text; it writes `pictureUses` and `pictures`. */
export async function dropUnshown(database: LibraryDatabase, articleId: string, html: string): Promise<void> {
  const { pictureUses } = database;
  const uses = await pictureUses.where({ articleId }).toArray();
  if (uses.length === 0) return;
  const shown = new Set(pictureAddresses(html));
  const gone = uses.filter(({ address }) => !shown.has(address));
  await pictureUses.bulkDelete(gone.map(({ address }) => [articleId, address]));
  await markUnusedPictures(
    database,
    gone.flatMap(({ hash }) => hash ?? []),
  );
}
