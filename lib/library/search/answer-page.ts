/** Cuts what was found to what was asked for, and says where to go on. */
import type { SearchPlace } from './article-search';

/** @param found in order, at least one more than the limit where there are more. */
export function answerPage<T extends SearchPlace>(
  found: readonly T[],
  limit: number,
): { shown: T[]; next?: SearchPlace } {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return last && found.length > limit ? { shown, next: { rank: last.rank, serial: last.serial } } : { shown };
}
