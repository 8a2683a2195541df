/** The working state that the steps hand on: a private copy of the page, what is known so far, and the report. */
import type { PageChoice } from './pages/pager-links';
import type { SiteRule } from './site-rule';
import type { Trace } from './trace';
import type { Article, ArticlePages, CleaningReport, Metadata, MetadataField, PageState } from './types';
import type { AppliedRules } from './user-rule';

export interface ArticlePage {
  url: URL;
  /** Our own copy; the live document is never reachable from a step. */
  document: Document;
  /** Source texts of the page's inline scripts, JSON-LD apart. */
  scripts: readonly string[];
  jsonLd: readonly string[];
  /** Entries of the page's menus that hold addresses; the copy has no menus. */
  choices?: readonly PageChoice[];
  site?: SiteRule;
  /** Changes from `article` where a step finds out better. */
  state: PageState;
  /** The article's body, from `pick` on. */
  root?: Element;
  metadata: MetadataDraft;
  /** The other pages of the article, where there are any; from `pages` on. */
  pages?: ArticlePages;
  /** Sanitised body, from `sanitise` on. */
  html?: string;
  /** The sanitiser's own nodes, of which `html` is made. */
  sanitised?: Element;
  /** The result, from `finish`. */
  article?: Article;
  keep: ReadonlySet<string>;
  /** What the person taught about this site; above `site`. */
  user?: AppliedRules;
  /** Where the copy's elements came from, while somebody asks. */
  trace?: Trace;
  report: CleaningReport;
  /** When time is up, as `performance.now()` counts. */
  deadline?: number;
}

export type MetadataDraft = Partial<Pick<Metadata, Exclude<MetadataField, 'tags'>>> & {
  tags: string[];
  filledBy: Metadata['filledBy'];
};

/** What a step returns to end the pipeline early: there is nothing to read, and why. */
export interface Stop {
  state: PageState;
  reason?: string;
}

export interface Step {
  id: string;
  why: string;
  /** Left out where time is up: the text reads without it. */
  optional?: true;
  run(page: ArticlePage): Stop | undefined;
}

/** Fills a field that is still empty and notes who did it. Text is folded and capped; an empty value changes nothing. */
export function fill(
  page: ArticlePage,
  field: Exclude<MetadataField, 'tags'>,
  value: string | undefined,
  by: string,
): boolean {
  const text = value === undefined ? '' : cleanField(value);
  if (!text || page.metadata[field] !== undefined) return false;
  page.metadata[field] = text;
  page.metadata.filledBy[field] = by;
  return true;
}

const FIELD_CHARACTERS = 500;

/** No control, bidi-override or zero-width characters, one line, capped: metadata ends in file names and menus. */
function cleanField(value: string): string {
  return value
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]+/gu, ' ')
    .replace(/[\s\u3000]+/gu, ' ')
    .trim()
    .slice(0, FIELD_CHARACTERS);
}
