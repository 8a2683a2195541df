/** Keeps an article: one transaction, so that there is all of it or nothing, and one record for one identity. */
import type { Article, CleaningReport } from '../clean/types';
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import { datedAt } from './dated-at';
import { dropUnshown } from './pictures/drop-unshown';
import type { ArticleRecord } from './types';

export interface SaveOutcome {
  id: string;
  outcome: 'created' | 'updated' | 'unchanged';
  /** Milliseconds since 1970 of the first save. */
  savedAt: number;
}

/**
 * Resolves when the transaction is complete. The same identity is updated in place and keeps its id, first date, tags,
 * state and notes; where title, body and text are the same nothing is written. Rejects with Dexie's error (see
 * `storageProblem`) and leaves the library as it was.
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
  const { articles, bodies, texts, pictureUses, pictures } = database;
  return changeLibrary(database, [articles, bodies, texts, pictureUses, pictures], async (recordChange) => {
    const known = await articles.get({ identity: article.metadata.identity });
    const kept = known && (await keptOf(known.id));
    if (known && kept && (isSame(article, known, kept) || (part && isWithin(article, kept.text)))) {
      return outcomeOf(known, 'unchanged');
    }

    const id = known?.id ?? crypto.randomUUID();
    const seq = await recordChange(known ? 'updated' : 'saved', id);
    const record = known ? updateOf(known, article) : newRecord(id, seq, article);
    await bodies.put({ id, html: article.html, report });
    await texts.put({ id, text: article.text });
    await articles.put(record);
    if (known) await dropUnshown(database, id, article.html);
    return outcomeOf(record, known ? 'updated' : 'created');
  });

  async function keptOf(id: string): Promise<Pick<Article, 'html' | 'text'> | undefined> {
    const [body, text] = await Promise.all([bodies.get(id), texts.get(id)]);
    return body && text && { html: body.html, text: text.text };
  }
}

function isWithin({ text }: Article, whole: string): boolean {
  const kept = new Set(whole.split('\n'));
  return text.length < whole.length && text.split('\n').every((line) => kept.has(line));
}

function isSame(article: Article, record: ArticleRecord, kept: Pick<Article, 'html' | 'text'>): boolean {
  return article.metadata.title === record.metadata.title && article.html === kept.html && article.text === kept.text;
}

function newRecord(id: string, serial: number, { metadata }: Article): ArticleRecord {
  const now = Date.now();
  return {
    id,
    version: 2,
    identity: metadata.identity,
    serial,
    metadata,
    tags: [],
    unread: 1,
    archived: 0,
    starred: 0,
    savedAt: now,
    updatedAt: now,
    datedAt: datedAt(metadata, now),
  };
}

function updateOf(known: ArticleRecord, { metadata }: Article): ArticleRecord {
  return { ...known, metadata, updatedAt: Date.now(), datedAt: datedAt(metadata, known.savedAt) };
}

function outcomeOf({ id, savedAt }: ArticleRecord, outcome: SaveOutcome['outcome']): SaveOutcome {
  return { id, outcome, savedAt };
}
