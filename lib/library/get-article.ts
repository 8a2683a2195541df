/** One article with everything that is kept of it. */
import { library, type LibraryDatabase } from './database';
import type { SavedArticle } from './types';

export async function getArticle(id: string, database: LibraryDatabase = library()): Promise<SavedArticle | undefined> {
  const { articles, bodies, texts } = database;
  const [record, body, text] = await database.transaction('r', articles, bodies, texts, () =>
    Promise.all([articles.get(id), bodies.get(id), texts.get(id)]),
  );
  if (!record || !body || !text) return undefined;
  const { metadata, savedAt, updatedAt } = record;
  const { html, report } = body;
  return { id, metadata, html, text: text.text, savedAt, updatedAt, report };
}
