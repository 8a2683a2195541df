/** Keeps what an import brings: one transaction for all of it, so that nothing is ever half imported. */
import type { ArticleEntry } from '../import/types';
import { makeAnchor } from '../notes/make-anchor';
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import { datedAt } from './dated-at';
import { saveArticle } from './save-article';
import { putNote } from './notes/notes';
import { setState } from './set-state';
import { tagArticles } from './tag-articles';
import type { TextAnchor } from './types';

const NO_REPORT = { removals: [], rewrites: [], warnings: [], milliseconds: 0 };

/**
 * Resolves when all are kept; rejects, with the library as it was, where one fails. What is there already keeps its
 * text, tags and state.
 *
 * @returns how many are new.
 */
export async function importArticles(
  entries: readonly ArticleEntry[],
  database: LibraryDatabase = library(),
): Promise<number> {
  const { articles, bodies, texts, notes, pictureUses, pictures } = database;
  return changeLibrary(database, [articles, bodies, texts, notes, pictureUses, pictures], async () => {
    let created = 0;
    for (const entry of entries) {
      const { identity } = entry.article.metadata;
      if ((await articles.where({ identity }).count()) > 0) continue;
      const { id } = await saveArticle(entry.article, NO_REPORT, database);
      await markAsThere(id, entry);
      await keepHighlights(id, entry);
      await keepNotes(id, entry);
      created++;
    }
    return created;
  });

  async function markAsThere(
    id: string,
    { article, savedAt, tags, read, starred, archived }: ArticleEntry,
  ): Promise<void> {
    if (savedAt !== undefined) await articles.update(id, { savedAt, datedAt: datedAt(article.metadata, savedAt) });
    if (tags.length > 0) await tagArticles([id], { add: tags }, database);
    if (read || starred || archived) {
      const state = { unread: read ? 0 : 1, starred: starred ? 1 : 0, archived: archived ? 1 : 0 } as const;
      await setState([id], state, database);
    }
  }

  /** An id that is in use already, by a note of another article, is not taken over. */
  async function keepNotes(articleId: string, { notes: brought = [] }: ArticleEntry): Promise<void> {
    for (const note of brought) {
      const isTaken = (await notes.get(note.id)) !== undefined;
      await putNote({ ...note, ...(isTaken && { id: crypto.randomUUID() }), articleId }, database);
    }
  }

  async function keepHighlights(articleId: string, { article, highlights, savedAt }: ArticleEntry): Promise<void> {
    const at = savedAt ?? Date.now();
    for (const { quote, note = '' } of highlights) {
      const anchor = anchorOf(article.text, quote);
      // What the cleaned text no longer holds is kept as a note about the whole article.
      const comment = anchor ? note : [`“${quote}”`, note].filter(Boolean).join('\n');
      const place = anchor && { anchor };
      await putNote(
        { id: crypto.randomUUID(), version: 1, articleId, ...place, comment, createdAt: at, updatedAt: at },
        database,
      );
    }
  }
}

function anchorOf(text: string, quote: string): TextAnchor | undefined {
  const start = text.indexOf(quote);
  return start < 0 ? undefined : makeAnchor(text, { start, end: start + quote.length });
}
