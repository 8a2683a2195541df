/** Search by reading: exact for every word of any length, right for a few thousand articles, with nothing to go stale. */
import { foldForSearch } from '../convert/fold';
import {
  SEARCHED_FIELDS,
  type SearchAnswer,
  type SearchedField,
  type SearchHit,
  type SearchOptions,
  type TextRange,
} from './article-search';
import { library, type LibraryDatabase } from './database';
import { findWords, queryWords } from './find-words';
import { listArticles, type ListPlace } from './list-articles';
import { makeSnippet } from './make-snippet';
import type { ArticleRecord } from './types';

/** Texts in memory at a time. */
const CHUNK = 50;

export async function searchArticles(
  options: SearchOptions,
  database: LibraryDatabase = library(),
): Promise<SearchAnswer> {
  const words = queryWords(options.query);
  const hits: SearchHit[] = [];
  if (!words.length) return { hits };
  for await (const [article, text] of articlesBefore(options.before, database, options.signal)) {
    const hit = matchArticle(article, text, words);
    if (hit) hits.push(hit);
    if (hits.length >= options.limit) return { hits, next: { savedAt: article.savedAt, id: article.id } };
  }
  return { hits };
}

async function* articlesBefore(
  start: ListPlace | undefined,
  database: LibraryDatabase,
  signal: AbortSignal | undefined,
): AsyncGenerator<[ArticleRecord, string]> {
  let before = start;
  do {
    const page = await listArticles({ limit: CHUNK, ...(before && { before }) }, database);
    const texts = await database.texts.bulkGet(page.map((article) => article.id));
    signal?.throwIfAborted();
    for (const [index, article] of page.entries()) {
      const record = texts[index];
      if (record) yield [article, record.text];
    }
    before = page.length === CHUNK ? page.at(-1) : undefined;
  } while (before);
}

function matchArticle(article: ArticleRecord, text: string, words: readonly string[]): SearchHit | undefined {
  const body = foldForSearch(text);
  const folded = SEARCHED_FIELDS.map((field) => [field, foldForSearch(article.metadata[field] ?? '')] as const);
  const isHeld = (word: string) => body.includes(word) || folded.some(([, field]) => field.includes(word));
  if (!words.every(isHeld)) return undefined;
  return { article, fields: fieldHits(folded, words), snippet: makeSnippet(text, findWords(body, words)) };
}

function fieldHits(
  folded: readonly (readonly [SearchedField, string])[],
  words: readonly string[],
): Partial<Record<SearchedField, TextRange[]>> {
  const found = folded.map(([field, text]) => [field, findWords(text, words)] as const);
  return Object.fromEntries(found.filter(([, ranges]) => ranges.length));
}
