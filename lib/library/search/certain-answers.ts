/** Answers that the index gives for certain, so that only the texts of those that are shown are read. */
import { answerPage } from './answer-page';
import type { SearchOptions, SearchPlace } from './article-search';
import { isCertain } from './bigrams';
import type { LibraryDatabase } from '../store/database';
import type { SearchQuery } from './parse-query';
import type { SearchIndex } from './search-index';
import { KINDS, type Found } from './walk-candidates';

type Named = SearchPlace & { id: string };

/** Whether the index alone knows which articles answer, and with which rank. */
export function isAnsweredByIndex({ words, without, filters }: SearchQuery): boolean {
  return isCertain(words) && without.length + filters.length === 0;
}

/** The best behind `before`. */
export async function certainAnswers(
  { words }: SearchQuery,
  { before, limit }: SearchOptions,
  index: SearchIndex,
  database: LibraryDatabase,
): Promise<{ shown: Found[]; next?: SearchPlace }> {
  const found: Named[] = [];
  for (const [kind, rank] of KINDS) {
    const left = limit + 1 - found.length;
    if (left === 0) break;
    if (before && rank < before.rank) continue;
    const below = before?.rank === rank ? before.serial : Infinity;
    found.push(...index.candidates(kind, words, below, left).map((each) => ({ rank, ...each })));
  }
  const { shown, ...next } = answerPage(found, limit);
  return { shown: await withTexts(shown, database), ...next };
}

/** Without those that were deleted a moment ago. */
async function withTexts(named: readonly Named[], { articles, texts }: LibraryDatabase): Promise<Found[]> {
  const ids = named.map(({ id }) => id);
  const [records, bodies] = await Promise.all([articles.bulkGet(ids), texts.bulkGet(ids)]);
  return named.flatMap(({ rank, serial }, at) => {
    const article = records[at];
    const text = bodies[at]?.text;
    return article && text !== undefined ? [{ rank, serial, article, text }] : [];
  });
}
