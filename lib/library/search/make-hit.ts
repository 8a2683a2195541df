/** What a result shows: the marked fields and a piece of the text. */
import { foldForSearch } from '../../convert/fold';
import { SEARCHED_FIELDS, type SearchHit } from './article-search';
import { findWords } from './find-words';
import { makeSnippet } from './make-snippet';
import type { ArticleRecord } from '../types';

/** @param words folded. */
export function makeHit(article: ArticleRecord, text: string, words: readonly string[]): SearchHit {
  const found = SEARCHED_FIELDS.map(
    (field) => [field, findWords(foldForSearch(article.metadata[field] ?? ''), words)] as const,
  );
  return {
    article,
    fields: Object.fromEntries(found.filter(([, ranges]) => ranges.length)),
    snippet: makeSnippet(text, findWords(foldForSearch(text), words)),
  };
}
