/** Keeps an article: one transaction, so that there is all of it or nothing, and one record for one identity. */
import type { Article, CleaningReport } from '../clean/types';
import { foldForSearch } from '../convert/fold';
import { library, type LibraryDatabase } from './database';
import type { ArticleRecord, BodyRecord } from './types';

export interface SaveOutcome {
  id: string;
  outcome: 'created' | 'updated' | 'unchanged';
  /** Milliseconds since 1970 of the first save. */
  savedAt: number;
}

/**
 * Resolves when the transaction is complete. The same identity is updated in place and keeps its id and first date;
 * where title, body and text are the same nothing is written. Rejects with Dexie's error (see `storageProblem`) and
 * leaves the library as it was.
 *
 * @param part the article is one page of several: where the copy in the library has all its lines and more, it
 *   was joined from all pages, and stays.
 */
export async function saveArticle(
  article: Article,
  report: CleaningReport,
  database: LibraryDatabase = library(),
  part = false,
): Promise<SaveOutcome> {
  const folded = foldForSearch(article.text);
  // Read-write transactions over the same tables run one after the other, across tabs and the worker too.
  return database.transaction('rw', database.articles, database.bodies, async () => {
    const known = await database.articles.get({ identity: article.metadata.identity });
    const body = known && (await database.bodies.get(known.id));
    if (known && body && (isSame(article, known, body) || (part && isWithin(article, body)))) {
      return outcomeOf(known, 'unchanged');
    }

    const record = recordOf(article, known);
    await database.bodies.put({ id: record.id, html: article.html, text: article.text, folded, report });
    await database.articles.put(record);
    return outcomeOf(record, known ? 'updated' : 'created');
  });
}

function isWithin({ text }: Article, body: BodyRecord): boolean {
  const kept = new Set(body.text.split('\n'));
  return text.length < body.text.length && text.split('\n').every((line) => kept.has(line));
}

function isSame(article: Article, record: ArticleRecord, body: BodyRecord): boolean {
  return article.metadata.title === record.metadata.title && article.html === body.html && article.text === body.text;
}

function recordOf(article: Article, known: ArticleRecord | undefined): ArticleRecord {
  const now = Date.now();
  return {
    id: known?.id ?? crypto.randomUUID(),
    version: 1,
    identity: article.metadata.identity,
    metadata: article.metadata,
    savedAt: known?.savedAt ?? now,
    updatedAt: now,
  };
}

function outcomeOf({ id, savedAt }: ArticleRecord, outcome: SaveOutcome['outcome']): SaveOutcome {
  return { id, outcome, savedAt };
}
