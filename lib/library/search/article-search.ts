/** Question and answer of a search. Whatever engine answers, scan or index, takes and gives exactly this. */
import type { Rank } from './match-article';
import type { ArticleRecord } from '../types';

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

/** Place of an article in an answer. */
export interface SearchPlace {
  rank: Rank;
  /** Of its record. */
  serial: number;
}

export interface SearchOptions {
  /** As typed, see `parseQuery`. Where it asks for nothing, nothing is found. */
  query: string;
  /** The `next` of the answer before; without it the search starts at the best. */
  before?: SearchPlace;
  limit: number;
  /** Also gives every id that answers, wherever the search starts; where nothing else is wanted, with a limit of 0. */
  ids?: true;
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface SearchAnswer {
  /** By rank, and within a rank what came into the library last comes first. */
  hits: SearchHit[];
  /** Where to go on; absent where nothing else was found. */
  next?: SearchPlace;
  /** Where they were asked for: of all articles that answer, in the order of `hits`. */
  ids?: string[];
  /** Set where the index answered: a slow search is one without it. */
  byIndex?: true;
}
