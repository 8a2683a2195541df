/** Search by index: the same answers as by reading, since each candidate is read; but only candidates are. */
import type { SearchAnswer, SearchOptions } from './article-search';
import type { LibraryDatabase } from '../store/database';
import { followLibrary } from '../store/follow-library';
import { makeHit } from './make-hit';
import { idsByIndex } from '../list/ids-by-index';
import { parseQuery } from './parse-query';
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
  const found: Found[] = [];
  for (const [kind, rank] of options.limit > 0 ? KINDS : []) {
    const { before } = options;
    if (before && rank < before.rank) continue;
    const from = before?.rank === rank ? before.serial : Infinity;
    for await (const each of walkCandidates(kind, rank, from, query, index, database)) {
      options.signal?.throwIfAborted();
      found.push(...each);
      if (found.length > options.limit) break;
    }
    if (found.length > options.limit) break;
  }
  const shown = found.slice(0, options.limit);
  const last = shown.at(-1);
  const next = last && found.length > options.limit ? { next: { rank: last.rank, serial: last.serial } } : {};
  const hits = shown.map(({ article, text }) => makeHit(article, text, query.words));
  const ids = options.ids && { ids: await idsByIndex(query, index, database) };
  return { hits, ...next, ...ids, byIndex: true };
}
