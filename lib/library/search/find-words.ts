/** Words in folded text. Folding keeps the length, so a range found here holds in the original text as well. */
import type { TextRange } from './article-search';

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
