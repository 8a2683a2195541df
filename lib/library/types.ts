/** What the library keeps, as it lies in IndexedDB. A record carries its version; migrations are in `schema.ts`. */
import type { Article, CleaningReport, Metadata } from '../clean/types';

/** IndexedDB has no index over booleans. */
export type Flag = 0 | 1;

/** What a person says of an article; a new one is unread, in view and without a star. */
export interface ArticleState {
  unread: Flag;
  archived: Flag;
  starred: Flag;
}

/** Where a person stopped reading. */
export interface ReadingPosition {
  /** Place in the article's `text`, in UTF-16 units: it holds in any typography. */
  offset: number;
  /** Share of the article that was read, 0 to 1. */
  share: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Listed and sorted without touching bodies. */
export interface ArticleRecord extends ArticleState {
  /** Random UUID, never reused. */
  id: string;
  version: 2;
  /** Unique. See `Metadata.identity`. */
  identity: string;
  /** Unique and never reused: the later an article came into the library, the higher. The order of search. */
  serial: number;
  metadata: Metadata;
  /** The person's own tags, apart from the page's in `metadata`; as written, without doubles. */
  tags: string[];
  position?: ReadingPosition;
  /** Milliseconds since 1970: first save and last change of the text. */
  savedAt: number;
  updatedAt: number;
  /** For sorting, milliseconds since 1970: when it was published; when it was saved where the page did not tell. */
  datedAt: number;
}

export interface BodyRecord {
  id: string;
  html: string;
  report: CleaningReport;
}

/** Apart from bodies, as search and statistics read all of them. */
export interface TextRecord {
  id: string;
  text: string;
}

/** A picture's bytes, once for all articles that show it. */
export interface PictureRecord {
  /** SHA-256 of the bytes, 64 small hexadecimal digits. */
  hash: string;
  version: 1;
  blob: Blob;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Since when no article shows it, in milliseconds since 1970; absent while one does. */
  unusedSince?: number;
}

/** An article shows a picture: of one address in one article there is one record. */
export interface PictureUse {
  articleId: string;
  /** As it stands in the article's HTML. */
  address: string;
  version: 1;
  /** Of the picture that is kept for this address; absent while it is missing. */
  hash?: string;
  /** Why it is missing, for example `http-404`; `waiting` while it is still to be fetched. See `PictureProblem`. */
  problem?: string;
}

/** A place in an article's `text`, as W3C's TextQuoteSelector and TextPositionSelector together name it. */
export interface TextAnchor {
  /** The quoted words, and what stands around them. */
  exact: string;
  prefix: string;
  suffix: string;
  /** In UTF-16 units. */
  start: number;
  end: number;
}

/** A highlight, a note, or both. */
export interface NoteRecord {
  /** Random UUID. */
  id: string;
  version: 1;
  articleId: string;
  /** Absent where the note is about the whole article. */
  anchor?: TextAnchor;
  /** Name of a highlight's colour. */
  colour?: string;
  /** The person's words; empty where there is only a highlight. */
  comment: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
}

/** A folder that the person chose. Belongs to this computer, so it is in no backup. */
export interface FolderRecord {
  use: 'backup' | 'export';
  handle: FileSystemDirectoryHandle;
}

/** A page that is to be saved, is being saved, or was; with its marks where an import named it. Like a folder, in no backup. */
export interface QueueRecord extends Partial<ImportedMarks> {
  /** Given by the database: the order of the queue. */
  id: number;
  url: string;
  host: string;
  /** `held`: its host, or the disk, wants the person to do something first. */
  state: 'waiting' | 'working' | 'saved' | 'failed' | 'held';
  /** How often it was begun. */
  tries: number;
  /** Milliseconds since 1970 when it came into the queue. */
  at: number;
  title?: string;
  /** The tab in which the person has it open; the tab that was opened for it. */
  tabId?: number;
  ownTab?: number | undefined;
  /** What a save gave (`created` …), or why there was none; `message` says so in a sentence. */
  reason?: string;
  message?: string;
  articleId?: string;
}

/** What the person did with an article in another program. */
export interface ImportedMarks {
  tags: string[];
  read: boolean;
  starred: boolean;
  archived?: boolean;
  /** Milliseconds since 1970. */
  savedAt?: number;
  highlights: ImportedHighlight[];
}

/** Words that were marked, a note, or both. Without a quote the note is about the whole article. */
export interface ImportedHighlight {
  quote?: string;
  note?: string;
}

export type Change =
  | 'saved'
  | 'updated'
  | 'deleted'
  | 'restored'
  | 'tagged'
  | 'state'
  | 'note'
  | 'pictures'
  /** The database itself, to a newer schema. */
  | 'upgraded';

/** One change of one article. The journal only ever grows. */
export interface JournalEntry {
  /** Given by the database: grows in the order in which transactions were committed. */
  seq: number;
  /** Milliseconds since 1970. */
  at: number;
  change: Change;
  /** Absent where the whole library was changed. */
  articleId?: string;
}

/** What a person did with an article, as it leaves the library and comes back. */
export interface OwnMarks extends ArticleState {
  tags: string[];
  notes: Omit<NoteRecord, 'articleId'>[];
}

export interface SavedArticle extends Article {
  id: string;
  savedAt: number;
  updatedAt: number;
  report: CleaningReport;
  own: OwnMarks;
}
