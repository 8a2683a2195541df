/** Takes articles out of the library and hands them over whole, so that the deletion can be undone. */
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import { markUnusedPictures } from './pictures/mark-unused-pictures';
import type { ArticleRecord, BodyRecord, NoteRecord, PictureUse, TextRecord } from './types';

/** Everything that was kept of the deleted articles; can be stored and sent. Pictures stay for a while, see `sweepPictures`. */
export interface DeletedArticles {
  articles: ArticleRecord[];
  bodies: BodyRecord[];
  texts: TextRecord[];
  notes: NoteRecord[];
  pictureUses: PictureUse[];
}

/** Ids that are not there are passed over. */
export async function deleteArticles(
  ids: readonly string[],
  database: LibraryDatabase = library(),
): Promise<DeletedArticles> {
  const { articles, bodies, texts, notes, pictureUses, pictures } = database;
  return changeLibrary(database, [articles, bodies, texts, notes, pictureUses, pictures], async (recordChange) => {
    const found = (await articles.bulkGet([...new Set(ids)])).filter((record) => record !== undefined);
    const keys = found.map(({ id }) => id);
    const deleted = {
      articles: found,
      bodies: (await bodies.bulkGet(keys)).filter((record) => record !== undefined),
      texts: (await texts.bulkGet(keys)).filter((record) => record !== undefined),
      notes: await notes.where('articleId').anyOf(keys).toArray(),
      pictureUses: await pictureUses.where('articleId').anyOf(keys).toArray(),
    };
    await articles.bulkDelete(keys);
    await bodies.bulkDelete(keys);
    await texts.bulkDelete(keys);
    await notes.bulkDelete(deleted.notes.map(({ id }) => id));
    await pictureUses.where('articleId').anyOf(keys).delete();
    await markUnusedPictures(
      database,
      deleted.pictureUses.flatMap(({ hash }) => hash ?? []),
    );
    for (const key of keys) await recordChange('deleted', key);
    return deleted;
  });
}
