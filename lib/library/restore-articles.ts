/** Undoes a deletion: the same ids, dates and bodies as before. */
import { library, type LibraryDatabase } from './database';
import type { DeletedArticles } from './delete-articles';

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
  return database.transaction('rw', database.articles, database.bodies, async () => {
    const identities = deleted.articles.map((record) => record.identity);
    const present = await database.articles.where('identity').anyOf(identities).toArray();
    const taken = new Set(present.map((record) => record.identity));
    const articles = deleted.articles.filter((record) => !taken.has(record.identity));
    const restored = articles.map((record) => record.id);
    const ids = new Set(restored);
    await database.articles.bulkAdd(articles);
    await database.bodies.bulkAdd(deleted.bodies.filter((body) => ids.has(body.id)));
    const superseded = deleted.articles.filter((record) => !ids.has(record.id)).map((record) => record.id);
    return { restored, superseded };
  });
}
