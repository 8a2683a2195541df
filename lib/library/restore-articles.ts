/** Undoes a deletion: the same ids, dates, bodies and notes as before. */
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import type { DeletedArticles } from './delete-articles';
import { markUnusedPictures } from './pictures/mark-unused-pictures';

export interface RestoreOutcome {
  restored: string[];
  /** Ids that stay deleted, because the same article was saved again in the meantime: the newer copy is kept. */
  superseded: string[];
}

/** Safe to call twice: what is back already counts as superseded and is left alone. */
export async function restoreArticles(
  deleted: DeletedArticles,
  database: LibraryDatabase = library(),
): Promise<RestoreOutcome> {
  const { articles, bodies, texts, notes, pictureUses, pictures } = database;
  return changeLibrary(database, [articles, bodies, texts, notes, pictureUses, pictures], async (recordChange) => {
    const identities = deleted.articles.map((record) => record.identity);
    const present = await articles.where('identity').anyOf(identities).toArray();
    const taken = new Set(present.map((record) => record.identity));
    const returning = deleted.articles.filter((record) => !taken.has(record.identity));
    const restored = returning.map((record) => record.id);
    const ids = new Set(restored);
    await articles.bulkAdd(returning);
    await bodies.bulkAdd(deleted.bodies.filter(({ id }) => ids.has(id)));
    await texts.bulkAdd(deleted.texts.filter(({ id }) => ids.has(id)));
    await notes.bulkAdd(deleted.notes.filter(({ articleId }) => ids.has(articleId)));
    const uses = deleted.pictureUses.filter(({ articleId }) => ids.has(articleId));
    await pictureUses.bulkAdd(uses);
    await markUnusedPictures(
      database,
      uses.flatMap(({ hash }) => hash ?? []),
    );
    for (const id of restored) await recordChange('restored', id);
    const superseded = deleted.articles.filter((record) => !ids.has(record.id)).map((record) => record.id);
    return { restored, superseded };
  });
}
