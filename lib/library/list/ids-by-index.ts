/** Everything that answers, by id: how many there are, and what "select all" means. */
import { isCertain } from '../search/bigrams';
import type { LibraryDatabase } from '../store/database';
import { narrow } from './narrow';
import type { SearchQuery } from '../search/parse-query';
import type { SearchIndex } from '../search/search-index';
import { KINDS, walkCandidates } from '../search/walk-candidates';

/** In the order of answers. The index must be up to the library. */
export async function idsByIndex(query: SearchQuery, index: SearchIndex, database: LibraryDatabase): Promise<string[]> {
  return query.without.length === 0 && isCertain(query.words)
    ? certainIds(query, index, database)
    : readIds(query, index, database);
}

async function certainIds(query: SearchQuery, index: SearchIndex, database: LibraryDatabase): Promise<string[]> {
  const ids = new Set(
    KINDS.flatMap(([kind]) => index.candidates(kind, query.words, Infinity, Number.MAX_SAFE_INTEGER)).map(
      ({ id }) => id,
    ),
  );
  if (query.filters.length === 0) return [...ids];
  const { passes } = await narrow(query, database);
  return [...ids].filter(passes);
}

async function readIds(query: SearchQuery, index: SearchIndex, database: LibraryDatabase): Promise<string[]> {
  const ids: string[] = [];
  for (const [kind, rank] of KINDS) {
    for await (const found of walkCandidates(kind, rank, Infinity, query, index, database)) {
      ids.push(...found.map(({ article }) => article.id));
    }
  }
  return ids;
}
