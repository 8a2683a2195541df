/** Words in folded text. Folding keeps the length, so a range found here holds in the original text as well. */
import { foldForSearch } from '../convert/fold';
import type { TextRange } from './article-search';

/** Enough for a sentence; a pasted page must not turn into thousands of scans. */
const MOST_WORDS = 16;

/** The query's words, folded, without doubles. */
export function queryWords(query: string): string[] {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** All places of all words, in order; places that touch or overlap are one. */
export function findWords(folded: string, words: readonly string[]): TextRange[] {
  const found = words.flatMap((word) => placesOf(folded, word)).sort((a, b) => a.start - b.start);
  const merged: TextRange[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push(range);
  }
  return merged;
}

function placesOf(folded: string, word: string): TextRange[] {
  const places: TextRange[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    places.push({ start: at, end: at + word.length });
  }
  return places;
}
