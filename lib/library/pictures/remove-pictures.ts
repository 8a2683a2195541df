/** Takes the pictures of an article out of the library, and puts them back: its text stays as it is. */
import { changeLibrary } from '../store/change-library';
import { library, type LibraryDatabase } from '../store/database';
import { markUnusedPictures } from './mark-unused-pictures';
import type { PictureUse } from '../types';

/** @returns what `putBackPictures` needs; the bytes stay for a while, see `sweepPictures`. */
export async function removePictures(articleId: string, database: LibraryDatabase = library()): Promise<PictureUse[]> {
  const { pictureUses, pictures } = database;
  return changeLibrary(database, [pictureUses, pictures], async (recordChange) => {
    const uses = await pictureUses.where({ articleId }).toArray();
    await pictureUses.bulkDelete(uses.map(({ address }) => [articleId, address]));
    await markUnusedPictures(database, hashesOf(uses));
    if (uses.length > 0) await recordChange('pictures', articleId);
    return uses;
  });
}

/** What was saved again in the meantime is left alone. */
export async function putBackPictures(
  uses: readonly PictureUse[],
  database: LibraryDatabase = library(),
): Promise<void> {
  const { articles, pictureUses, pictures } = database;
  await changeLibrary(database, [articles, pictureUses, pictures], async (recordChange) => {
    for (const use of uses) {
      const isGone = (await articles.where('id').equals(use.articleId).count()) === 0;
      if (!isGone && !(await pictureUses.get([use.articleId, use.address]))) await pictureUses.put(use);
    }
    await markUnusedPictures(database, hashesOf(uses));
    for (const id of new Set(uses.map(({ articleId }) => articleId))) await recordChange('pictures', id);
  });
}

const hashesOf = (uses: readonly PictureUse[]) => uses.flatMap(({ hash }) => hash ?? []);
