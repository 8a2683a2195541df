/** Takes articles out of the library and hands them over whole, so that the deletion can be undone. */
import { library, type LibraryDatabase } from './database';
import type { ArticleRecord, BodyRecord } from './types';

/** Everything that was kept of the deleted articles; can be stored and sent. */
export interface DeletedArticles {
  articles: ArticleRecord[];
  bodies: BodyRecord[];
}

/** Ids that are not there are passed over. */
export async function deleteArticles(
  ids: readonly string[],
  database: LibraryDatabase = library(),
): Promise<DeletedArticles> {
  const keys = [...new Set(ids)];
  return database.transaction('rw', database.articles, database.bodies, async () => {
    const articles = (await database.articles.bulkGet(keys)).filter((record) => record !== undefined);
    const bodies = (await database.bodies.bulkGet(keys)).filter((record) => record !== undefined);
    await database.articles.bulkDelete(keys);
    await database.bodies.bulkDelete(keys);
    return { articles, bodies };
  });
}
