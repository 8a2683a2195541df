/** Question and answer of a search. Whatever engine answers, scan or index, takes and gives exactly this. */
import type { ListPlace } from './list-articles';
import type { ArticleRecord } from './types';

/** Half-open, in UTF-16 units of the text it belongs to, as `String.slice` takes them. */
export interface TextRange {
  start: number;
  end: number;
}

/** The fields of `Metadata` that are searched beside the body. */
export const SEARCHED_FIELDS = ['title', 'source', 'author'] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number];

export interface Snippet {
  /** A piece of the body in its original script. */
  text: string;
  /** Where the words stand in `text`. */
  hits: TextRange[];
  /** Where the piece begins in the body, and whether something follows it. */
  start: number;
  cut: boolean;
}

export interface SearchHit {
  article: ArticleRecord;
  /** Where the words stand in the fields, in the fields' own text. */
  fields: Partial<Record<SearchedField, TextRange[]>>;
  snippet: Snippet;
}

export interface SearchOptions {
  /** One or several words between blanks: an article must hold each, wherever. Without a word nothing is found. */
  query: string;
  /** The `next` of the answer before; without it the search starts at the newest article. */
  before?: ListPlace;
  limit: number;
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface SearchAnswer {
  /** Newest first. */
  hits: SearchHit[];
  /** Where to go on; absent when the library was searched to its end. */
  next?: ListPlace;
}
