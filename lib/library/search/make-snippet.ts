/** The piece of an article that a search result shows. */
import type { Snippet, TextRange } from './article-search';

/** Two lines of a result, in UTF-16 units. */
const SNIPPET_LENGTH = 120;
/** Shown before the first hit, so that it stands in a sentence. */
const LEAD_LENGTH = 24;

/**
 * The stretch of `text` that shows the most of the hits; its beginning where there are none.
 *
 * @param hits In order, without overlaps, as `findWords` gives them.
 */
export function makeSnippet(text: string, hits: readonly TextRange[]): Snippet {
  const first = hits[richestHit(hits)];
  const start = wholeCharacter(text, Math.max(0, (first?.start ?? 0) - LEAD_LENGTH));
  const end = wholeCharacter(text, Math.min(text.length, start + SNIPPET_LENGTH));
  const inside = hits
    .filter((hit) => hit.start < end && hit.end > start)
    .map((hit) => ({ start: Math.max(hit.start, start) - start, end: Math.min(hit.end, end) - start }));
  return { text: text.slice(start, end), hits: inside, start, cut: end < text.length };
}

/** Index of the hit that has the most others within a snippet's reach. */
function richestHit(hits: readonly TextRange[]): number {
  const reach = SNIPPET_LENGTH - LEAD_LENGTH;
  let best = 0;
  let most = 0;
  let last = 0;
  hits.forEach((hit, index) => {
    while ((hits[last]?.end ?? Infinity) <= hit.start + reach) last++;
    if (last - index > most) [best, most] = [index, last - index];
  });
  return best;
}

/** Steps back where `at` would cut a character outside the basic plane in two. */
function wholeCharacter(text: string, at: number): number {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
