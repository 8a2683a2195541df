/** The nouns of import: what a file of another program holds, before anything of it is kept. */
import type { Article } from '../clean/types';
import type { ArticleNote } from '../notes/article-note';

/** `mark` is what the person did with it there; all times are milliseconds since 1970. */
interface EntryBase {
  /** File inside the import, and line or place in it where the format has one: for messages. */
  file: string;
  line?: number;
  tags: string[];
  read: boolean;
  starred: boolean;
  savedAt?: number;
  highlights: ImportedHighlight[];
  /** Of our own files. */
  archived?: boolean;
  notes?: ArticleNote[];
}

export interface ImportedHighlight {
  quote: string;
  note?: string;
}

/** Holds the text itself. */
export interface ArticleEntry extends EntryBase {
  kind: 'article';
  article: Article;
}

/** Holds an address alone: its text must still be fetched, with the person's permission. */
export interface LinkEntry extends EntryBase {
  kind: 'link';
  url: string;
  title?: string;
}

export type ImportEntry = ArticleEntry | LinkEntry;

/** `reason` is a key of the messages that a page shows. */
export interface ImportProblem {
  file: string;
  line?: number;
  reason: ImportProblemReason;
  detail?: string;
}

export type ImportProblemReason =
  | 'unknownFormat'
  | 'broken'
  | 'newerVersion'
  | 'noAddress'
  | 'invalidArticle'
  | 'notAnArticle'
  | 'tooLarge'
  | 'unsafeName';

export interface ImportFile {
  /** Path as the person or the archive gives it; never used to write anything. */
  name: string;
  bytes: Uint8Array;
}

export interface Imported {
  entries: ImportEntry[];
  problems: ImportProblem[];
}
