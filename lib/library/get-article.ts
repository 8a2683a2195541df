/** One article with everything that is kept of it. */
import { library, type LibraryDatabase } from './store/database';
import { listNotes } from './notes/notes';
import type { SavedArticle } from './types';

export async function getArticle(id: string, database: LibraryDatabase = library()): Promise<SavedArticle | undefined> {
  const { articles, bodies, texts, notes } = database;
  const [record, body, text, kept] = await database.transaction('r', articles, bodies, texts, notes, () =>
    Promise.all([articles.get(id), bodies.get(id), texts.get(id), listNotes(id, database)]),
  );
  if (!record || !body || !text) return undefined;
  const { metadata, savedAt, updatedAt, tags, unread, archived, starred } = record;
  const { html, report } = body;
  const own = { tags, unread, archived, starred, notes: kept.map(({ articleId: _articleId, ...note }) => note) };
  return { id, metadata, html, text: text.text, savedAt, updatedAt, report, own };
}
