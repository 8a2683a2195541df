/** One article with everything that is kept of it. */
import { library, type LibraryDatabase } from './database';
import type { SavedArticle } from './types';

export async function getArticle(id: string, database: LibraryDatabase = library()): Promise<SavedArticle | undefined> {
  const [record, body] = await database.transaction('r', database.articles, database.bodies, () =>
    Promise.all([database.articles.get(id), database.bodies.get(id)]),
  );
  if (!record || !body) return undefined;
  const { metadata, savedAt, updatedAt } = record;
  const { html, text, report } = body;
  return { id, metadata, html, text, savedAt, updatedAt, report };
}
