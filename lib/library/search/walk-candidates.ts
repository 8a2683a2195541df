/** Reads the candidates that the index names, to tell which of them answer, and with which rank. */
import { foldForSearch } from '../../convert/fold';
import type { SearchPlace } from './article-search';
import type { LibraryDatabase } from '../store/database';
import { passesFilters, rankOf, type Rank } from './match-article';
import { narrow, type Passes } from '../list/narrow';
import type { SearchQuery } from './parse-query';
import type { CandidateKind, SearchIndex } from './search-index';
import type { ArticleRecord } from '../types';

/** In the order of answers. */
export const KINDS: readonly (readonly [CandidateKind, Rank])[] = [
  ['title', 0],
  ['near', 1],
  ['text', 2],
];
/** Candidates that are read at once, a little more than are shown; twice as many each time that they were not enough. */
const FIRST_PAGE = 60;
const LARGEST_PAGE = 800;
/** Candidates whose records are read before filters are looked up in the indexes. */
const PATIENCE = 400;

export interface Found extends SearchPlace {
  article: ArticleRecord;
  text: string;
}

/**
 * Pages of those that answer with this rank, highest serial first.
 *
 * @param from only serials below this one.
 */
export async function* walkCandidates(
  kind: CandidateKind,
  rank: Rank,
  from: number,
  query: SearchQuery,
  index: SearchIndex,
  database: LibraryDatabase,
): AsyncGenerator<Found[]> {
  let below = from;
  let seen = 0;
  let isLeft: Passes | undefined;
  for (let size = FIRST_PAGE; ; size = Math.min(size * 2, LARGEST_PAGE)) {
    const candidates = index.candidates(kind, query.words, below, size);
    const last = candidates.at(-1);
    if (!last) return;
    seen += candidates.length;
    // Where few pass, their list costs less than the records of all that do not.
    if (seen > PATIENCE && query.filters.length > 0) isLeft ??= (await narrow(query, database)).passes;
    const left = isLeft ? candidates.filter(({ id }) => isLeft?.(id)) : candidates;
    const records = await database.articles.bulkGet(left.map(({ id }) => id));
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
