/** The shape of a site rule: data about one site or CMS, no code that walks the page. */
import type { ArticlePage } from './page';
import type { MetadataField, PageState } from './types';

/** What can be asked of a page before it is copied. */
export type PageSource = Pick<ArticlePage, 'document' | 'scripts'>;

/** One way to read one metadata field; `id` says in the report where the value came from. */
export interface Source {
  id: string;
  read(page: ArticlePage): string | undefined;
}

/** A block inside the body that is not part of the article. */
export interface Cut {
  select: string;
  why: string;
  /** Only where the block's text matches. */
  text?: RegExp;
}

/** A page of this site on which there is nothing to read, recognised by an element and, where given, by its text. */
export interface StateMark {
  select: string;
  text?: RegExp;
  state: PageState;
}

/** The part of a rule that recognises a page; `detect` needs no more. */
export interface SiteMarks {
  /** File name of the rule without extension. */
  id: string;
  /** Matched exactly or on a dot. Empty for a CMS rule, which then needs `when`. */
  hosts: string[];
  /** Selector that must exist for the rule to apply. */
  when?: string;
  states?: StateMark[];
  /** Tells kinds of readable pages apart, on the live page and on its copy. */
  state?: (page: PageSource) => PageState | undefined;
  /** Selectors of the body, best first; all matches of the first one that holds something, in document order. */
  content: string[];
}

export interface SiteRule extends SiteMarks {
  /** `when` stands on single articles only, never on lists: the body needs no further proof of being an article. */
  single?: true;
  /** Address of a page that the rule was learned from; where it is not known, of the site. */
  example: string;
  /** Written from notes alone, never seen on a page of the site. */
  unproven?: true;
  /** Served hidden, shown by the page's own script. */
  reveal?: string;
  /** Backgrounds of empty elements and drawings in the body are pictures of the article, as layout tools set them. */
  styledPictures?: true;
  /** Elements whose text is an info line (date, 来源, 作者, 编辑 …): fills every field that is still empty. */
  info?: string[];
  metadata?: Partial<Record<Exclude<MetadataField, 'tags'>, Source[]>>;
  remove?: Cut[];
  /** Makes the body where the page keeps it in script variables only. Returns undefined where this page needs none. */
  build?: (page: ArticlePage) => Element | undefined;
}
