/** Search by reading: exact for every word of any length, right for a few thousand articles, with nothing to go stale. */
import { foldForSearch } from '../../convert/fold';
import { answerPage } from './answer-page';
import type { SearchAnswer, SearchOptions, SearchPlace } from './article-search';
import { library, type LibraryDatabase } from '../store/database';
import { makeHit } from './make-hit';
import { passesFilters, rankOf } from './match-article';
import { isEmptyQuery, parseQuery } from './parse-query';
import { searchFiltered } from './search-filtered';
import type { ArticleRecord } from '../types';

/** Texts in memory at a time. */
const CHUNK = 50;

interface Match extends SearchPlace {
  article: ArticleRecord;
  text: string;
}

export async function searchArticles(
  options: SearchOptions,
  database: LibraryDatabase = library(),
): Promise<SearchAnswer> {
  const { before, limit, signal } = options;
  const query = parseQuery(options.query);
  if (isEmptyQuery(query)) return { hits: [], ...(options.ids && { ids: [] }) };
  if (query.words.length + query.without.length === 0) return searchFiltered(query, options, database);
  const notes = await notesByArticle(database);
  const ranked: [Match[], Match[], Match[]] = [[], [], []];
  const ids: [string[], string[], string[]] = [[], [], []];
  for await (const chunk of articlesByAge(database, signal)) {
    const wanted = chunk.filter((article) => passesFilters(article, query));
    const texts = await database.texts.bulkGet(wanted.map(({ id }) => id));
    for (const [index, article] of wanted.entries()) {
      const text = texts[index]?.text;
      if (text === undefined) continue;
      const rank = rankOf(article, notes.get(article.id) ?? '', foldForSearch(text), query);
      if (rank === undefined) continue;
      ids[rank].push(article.id);
      if (!isBehind({ rank, serial: article.serial }, before)) continue;
      // One more than asked for tells whether there is more.
      if (ranked[rank].length <= limit) ranked[rank].push({ rank, serial: article.serial, article, text });
    }
  }
  const { shown, ...next } = answerPage(ranked.flat(), limit);
  const answer = { hits: shown.map(({ article, text }) => makeHit(article, text, query.words)), ...next };
  return options.ids ? { ...answer, ids: ids.flat() } : answer;
}

function isBehind(place: SearchPlace, before: SearchPlace | undefined): boolean {
  if (!before) return true;
  return place.rank === before.rank ? place.serial < before.serial : place.rank > before.rank;
}

async function notesByArticle(database: LibraryDatabase): Promise<Map<string, string>> {
  const comments = new Map<string, string>();
  await database.notes.each(({ articleId, comment }) => {
    comments.set(articleId, `${comments.get(articleId) ?? ''}${comment}\n`);
  });
  return comments;
}

async function* articlesByAge(
  database: LibraryDatabase,
  signal: AbortSignal | undefined,
): AsyncGenerator<ArticleRecord[]> {
  let below = Infinity;
  for (;;) {
    const chunk = await database.articles.where('serial').below(below).reverse().limit(CHUNK).toArray();
    signal?.throwIfAborted();
    yield chunk;
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    below = last.serial;
  }
}
