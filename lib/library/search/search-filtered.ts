/** Answers questions that are filters alone: no text need be read but of what is shown. */
import { answerPage } from './answer-page';
import type { SearchAnswer, SearchOptions } from './article-search';
import type { LibraryDatabase } from '../store/database';
import { makeHit } from './make-hit';
import { passesFilters, type Rank } from './match-article';
import { narrow, type Passes } from '../list/narrow';
import type { SearchQuery } from './parse-query';
import type { ArticleRecord } from '../types';

/** Where no word is asked for, all answers are as good. */
const RANK: Rank = 2;
/** Records in memory at a time. */
const CHUNK = 500;
/** Up to so many are fetched by id and sorted; of more, the newest are soon found by walking. */
const FEW = 3000;

export async function searchFiltered(
  query: SearchQuery,
  { before, limit, ids: wantsIds, signal }: SearchOptions,
  database: LibraryDatabase,
): Promise<SearchAnswer> {
  const below = before?.rank === RANK ? before.serial : Infinity;
  const { fewest, passes } = await narrow(query, database);
  signal?.throwIfAborted();
  const few = fewest && fewest.size <= FEW ? await newestOf(fewest, query, database) : undefined;
  // One more than asked for tells whether there is more.
  const found = few
    ? few.filter(({ serial }) => serial < below).slice(0, limit + 1)
    : await newest(query, below, limit + 1, database, signal);
  const ids = wantsIds && { ids: few ? few.map(({ id }) => id) : await idsByAge(passes, database) };
  const places = found.map((article) => ({ rank: RANK, serial: article.serial, article }));
  const { shown, ...next } = answerPage(places, limit);
  const texts = await database.texts.bulkGet(shown.map(({ article }) => article.id));
  return { hits: shown.map(({ article }, at) => makeHit(article, texts[at]?.text ?? '', [])), ...next, ...ids };
}

async function newestOf(
  ids: ReadonlySet<string>,
  query: SearchQuery,
  { articles }: LibraryDatabase,
): Promise<ArticleRecord[]> {
  const records = (await articles.bulkGet([...ids])).filter((record) => record !== undefined);
  return records.filter((record) => passesFilters(record, query)).toSorted((a, b) => b.serial - a.serial);
}

async function newest(
  query: SearchQuery,
  below: number,
  limit: number,
  { articles }: LibraryDatabase,
  signal: AbortSignal | undefined,
): Promise<ArticleRecord[]> {
  const found: ArticleRecord[] = [];
  for (let at = below; found.length < limit;) {
    const chunk = await articles.where('serial').below(at).reverse().limit(CHUNK).toArray();
    signal?.throwIfAborted();
    found.push(...chunk.filter((record) => passesFilters(record, query)));
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) break;
    at = last.serial;
  }
  return found.slice(0, limit);
}

async function idsByAge(passes: Passes, { articles }: LibraryDatabase): Promise<string[]> {
  return (await articles.orderBy('serial').primaryKeys()).filter(passes).toReversed();
}
