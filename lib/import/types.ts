/** The nouns of import: what a file of another program holds, before anything of it is kept. */
import type { Article } from '../clean/types';
import type { ImportedHighlight, ImportedMarks } from '../library/types';
import type { ArticleNote } from '../notes/article-note';

export type { ImportedHighlight };

interface EntryBase extends ImportedMarks {
  /** File inside the import, and line or place in it where the format has one: for messages. */
  file: string;
  line?: number;
  /** Of our own files. */
  notes?: ArticleNote[];
}

/** Holds the text itself. */
export interface ArticleEntry extends EntryBase {
  kind: 'article';
  article: Article;
}

/** An article whose text has left the page's memory: many together are larger than that. */
export interface StagedArticle extends EntryBase {
  kind: 'article';
  identity: string;
  /** The `Article` as JSON. */
  body: Blob;
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
  /** Bytes. */
  size: number;
  /** @throws where it cannot be read, or is not what its archive says. */
  open(): Promise<Blob>;
}

export interface Imported {
  entries: ImportEntry[];
  problems: ImportProblem[];
}
