/** Keeps what an import brings: one transaction for all of it, so that nothing is ever half imported. */
import type { ArticleEntry } from '../import/types';
import { changeLibrary } from './change-library';
import { library, type LibraryDatabase } from './database';
import { datedAt } from './dated-at';
import { saveArticle } from './save-article';
import { setState } from './set-state';
import { tagArticles } from './tag-articles';

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
  const { articles, bodies, texts } = database;
  return changeLibrary(database, [articles, bodies, texts], async () => {
    let created = 0;
    for (const entry of entries) {
      const { identity } = entry.article.metadata;
      if ((await articles.where({ identity }).count()) > 0) continue;
      const { id } = await saveArticle(entry.article, NO_REPORT, database);
      await markAsThere(id, entry);
      created++;
    }
    return created;
  });

  async function markAsThere(id: string, { article, savedAt, tags, read, starred }: ArticleEntry): Promise<void> {
    if (savedAt !== undefined) await articles.update(id, { savedAt, datedAt: datedAt(article.metadata, savedAt) });
    if (tags.length > 0) await tagArticles([id], { add: tags }, database);
    if (read || starred) await setState([id], { unread: read ? 0 : 1, starred: starred ? 1 : 0 }, database);
  }
}
