/** Search by index: the same answers as by reading, since each candidate is read; but only candidates are. */
import { foldForSearch } from '../convert/fold';
import type { SearchAnswer, SearchOptions, SearchPlace } from './article-search';
import type { LibraryDatabase } from './database';
import { followLibrary } from './follow-library';
import { makeHit } from './make-hit';
import { passesFilters, rankOf, type Rank } from './match-article';
import { parseQuery, type SearchQuery } from './parse-query';
import { searchArticles } from './search-articles';
import type { CandidateKind, SearchIndex } from './search-index';
import type { ArticleRecord } from './types';

const KINDS: readonly (readonly [CandidateKind, Rank])[] = [
  ['title', 0],
  ['near', 1],
  ['text', 2],
];
/** Candidates that are read at once; twice as many each time that they were not enough. */
const FIRST_PAGE = 50;
const LARGEST_PAGE = 800;

interface Found extends SearchPlace {
  article: ArticleRecord;
  text: string;
}

/** The index is brought up to the library first, so that what was just saved is found. */
export async function searchByIndex(
  options: SearchOptions,
  index: SearchIndex,
  database: LibraryDatabase,
): Promise<SearchAnswer> {
  const query = parseQuery(options.query);
  // Without a word there is nothing to look up.
  if (query.words.length === 0) return searchArticles(options, database);
  await followLibrary(index, database);
  const found: Found[] = [];
  for (const [kind, rank] of KINDS) {
    const { before } = options;
    if (before && rank < before.rank) continue;
    const from = before?.rank === rank ? before.serial : Infinity;
    for await (const each of walk(kind, rank, from, query, index, database)) {
      options.signal?.throwIfAborted();
      found.push(...each);
      if (found.length > options.limit) break;
    }
    if (found.length > options.limit) break;
  }
  const shown = found.slice(0, options.limit);
  const last = shown.at(-1);
  const next = last && found.length > options.limit ? { next: { rank: last.rank, serial: last.serial } } : {};
  return { hits: shown.map(({ article, text }) => makeHit(article, text, query.words)), ...next, byIndex: true };
}

async function* walk(
  kind: CandidateKind,
  rank: Rank,
  from: number,
  query: SearchQuery,
  index: SearchIndex,
  database: LibraryDatabase,
): AsyncGenerator<Found[]> {
  let below = from;
  for (let size = FIRST_PAGE; ; size = Math.min(size * 2, LARGEST_PAGE)) {
    const candidates = index.candidates(kind, query.words, below, size);
    const last = candidates.at(-1);
    if (!last) return;
    const records = await database.articles.bulkGet(candidates.map(({ id }) => id));
    const present = records.filter((article) => article !== undefined);
    const passing = present.filter((article) => passesFilters(article, query));
    yield await matches(passing, rank, query, database);
    if (candidates.length < size) return;
    below = last.serial;
  }
}

async function matches(
  records: readonly ArticleRecord[],
  rank: Rank,
  query: SearchQuery,
  database: LibraryDatabase,
): Promise<Found[]> {
  const ids = records.map(({ id }) => id);
  const [texts, notes] = await Promise.all([
    database.texts.bulkGet(ids),
    database.notes.where('articleId').anyOf(ids).toArray(),
  ]);
  return records.flatMap((article, at) => {
    const text = texts[at]?.text;
    if (text === undefined) return [];
    const comments = notes.filter(({ articleId }) => articleId === article.id).map(({ comment }) => `${comment}\n`);
    if (rankOf(article, comments.join(''), foldForSearch(text), query) !== rank) return [];
    return [{ rank, serial: article.serial, article, text }];
  });
}
