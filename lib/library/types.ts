/** What the library keeps, as it lies in IndexedDB. A record carries its version; migrations are in `database.ts`. */
import type { Article, CleaningReport, Metadata } from '../clean/types';

/** Listed and sorted without touching bodies. */
export interface ArticleRecord {
  /** Random UUID, never reused. */
  id: string;
  version: 1;
  /** Unique. See `Metadata.identity`. */
  identity: string;
  metadata: Metadata;
  /** Milliseconds since 1970: first save and last change. */
  savedAt: number;
  updatedAt: number;
}

export interface BodyRecord {
  id: string;
  html: string;
  text: string;
  /** `text` folded for search: Simplified, lower case, half width; as long as `text`. */
  folded: string;
  report: CleaningReport;
}

export interface SavedArticle extends Article {
  id: string;
  savedAt: number;
  updatedAt: number;
  report: CleaningReport;
}
