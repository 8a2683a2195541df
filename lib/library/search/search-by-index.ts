/** Search by index: the same answers as by reading. Where the index names candidates only, each is read. */
import { answerPage } from './answer-page';
import type { SearchAnswer, SearchOptions } from './article-search';
import { certainAnswers, isAnsweredByIndex } from './certain-answers';
import type { LibraryDatabase } from '../store/database';
import { followLibrary } from '../store/follow-library';
import { makeHit } from './make-hit';
import { idsByIndex } from '../list/ids-by-index';
import { parseQuery, type SearchQuery } from './parse-query';
import { searchArticles } from './search-articles';
import type { SearchIndex } from './search-index';
import { KINDS, walkCandidates, type Found } from './walk-candidates';

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
  const isAnswered = options.limit > 0 && isAnsweredByIndex(query);
  const { shown, ...next } = isAnswered
    ? await certainAnswers(query, options, index, database)
    : answerPage(await readCandidates(query, options, index, database), options.limit);
  const hits = shown.map(({ article, text }) => makeHit(article, text, query.words));
  const ids = options.ids && { ids: await idsByIndex(query, index, database) };
  return { hits, ...next, ...ids, byIndex: true };
}

/** The best behind `before`, at least one more than the limit where there are more. */
async function readCandidates(
  query: SearchQuery,
  { before, limit, signal }: SearchOptions,
  index: SearchIndex,
  database: LibraryDatabase,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const [kind, rank] of limit > 0 ? KINDS : []) {
    if (before && rank < before.rank) continue;
    const from = before?.rank === rank ? before.serial : Infinity;
    for await (const each of walkCandidates(kind, rank, from, query, index, database)) {
      signal?.throwIfAborted();
      found.push(...each);
      if (found.length > limit) return found;
    }
  }
  return found;
}
