/** The nouns of cleaning: read this file first. Everything here is plain JSON except `ArticlePage`, the working state. */

import type { SiteRule } from './site-rule';
import type { Trace } from './trace';
import type { UserRule } from './user-rule';

/** States in which there is something to read. */
export const READABLE_STATES = ['article', 'image-post', 'text-post', 'reprint', 'share'] as const;
/** States in which there is not, each with its own message to the person. */
export const UNREADABLE_STATES = [
  'deleted',
  'violation',
  'expired',
  'unavailable',
  'verification',
  'login',
  'not-article',
  'empty',
  'too-large',
] as const;
export type ReadableState = (typeof READABLE_STATES)[number];
export type UnreadableState = (typeof UNREADABLE_STATES)[number];
export type PageState = ReadableState | UnreadableState;

/** `none`: no Han characters, or too few to tell. */
export type ChineseScript = 'hans' | 'hant' | 'mixed' | 'none';

export interface Metadata {
  /** Address of the article: the tab's, without share and tracking parameters. Never taken from another host. */
  url: string;
  /** One article, one identity: `wechat:<biz>:<mid>:<idx>` where WeChat tells, else the canonical address. */
  identity: string;
  /** Host name of the page without `www.`, for example `mp.weixin.qq.com`. */
  site: string;
  title?: string;
  /** Person or persons, as printed, without 作者 or 记者. */
  author?: string;
  /** Account (WeChat, 头条号) or outlet (来源). */
  source?: string;
  /** The account's own identifier, for example `yuechengZG` or `gh_…`. */
  accountId?: string;
  editor?: string;
  /** Printed 原标题, where the page changed the headline. */
  originalTitle?: string;
  /** ISO 8601 with offset (`2018-12-15T21:34:00+08:00`), or a plain day (`2018-11-09`) where the page gives no clock. */
  published?: string;
  tags: string[];
  /** Absolute address of the picture that stands for the article. */
  leadImage?: string;
  script: ChineseScript;
  /** Han characters plus words of other scripts in the body. */
  characters: number;
  /** Whole minutes to read the body, at least 1. */
  readingMinutes: number;
  /** Which rule filled which field, for example `{ title: 'site/wechat', published: 'meta/published_time' }`. */
  filledBy: Partial<Record<MetadataField, string>>;
}

export type MetadataField =
  | 'title'
  | 'author'
  | 'source'
  | 'accountId'
  | 'editor'
  | 'originalTitle'
  | 'published'
  | 'tags'
  | 'leadImage';

export interface Article {
  metadata: Metadata;
  /** Sanitised body in its original script, without the headline. */
  html: string;
  /** Plain text of the body, one block a line. */
  text: string;
}

/** One block that left the article. */
export interface Removal {
  /** Stable for the same page and rules: pass it in `CleanOptions.keep` to put the block back. */
  id: string;
  /** Derived, never typed by hand: `prune/share-bar`, `site/wechat#3`, `pick/readability`. */
  rule: string;
  why: string;
  /** Where it stood, as a selector path from `body`. */
  path: string;
  /** Its text, white space folded, at most 2,000 characters. */
  text: string;
  /** Characters of the whole text, and pictures, that left with it. */
  characters: number;
  images: number;
}

export interface CleaningReport {
  /** The site rule that applied, by id. */
  site?: string;
  /** Who chose the root of the article, and its path. */
  picked?: { by: string; path: string };
  removals: Removal[];
  /** How often each rewriting rule changed something. */
  rewrites: { rule: string; why: string; count: number }[];
  /** Surprises of the page, for people who mend rules. */
  warnings: string[];
  /** Why cleaning ended early: `time` leaves furniture in the text, `size` leaves out the end of the page. */
  stopped?: 'time' | 'size';
  milliseconds: number;
}

/** The pages over which an article is parted. Numbers count from 1. */
export interface ArticlePages {
  /** Pages whose address is known, this one among them: in reading order, all on this page's host, at most 30. */
  known: { number: number; address: string }[];
  /** Which of them this page is. */
  current: number;
  /** The highest number that the pager names. */
  total: number;
  /** Only a 下一页 leads on from here: there may be more pages than `total`. */
  open?: true;
  /** Where the site shows the whole text at once (余下全文). */
  whole?: string;
  /** How many pages the article was joined from; absent where it is the text of this page alone. */
  joined?: number;
}

export type CleanResult =
  | {
      state: ReadableState;
      article: Article;
      report: CleaningReport;
      /** Present where this page is one of several. */
      pages?: ArticlePages;
    }
  | {
      state: UnreadableState;
      /** The page's own words, for example 该内容已被发布者删除. */
      reason?: string;
      report: CleaningReport;
    };

export interface CleanOptions {
  /** Ids of removals that the person wants back. */
  keep?: ReadonlySet<string>;
  /** Site rules to use instead of all built-in ones; none for the general path alone. */
  sites?: readonly SiteRule[];
  /** The person's own rules, for all sites; those of this page apply above the built-in ones. */
  userRules?: readonly UserRule[];
  /** Filled with where blocks and removals came from; costs a second sanitising. */
  trace?: Trace;
  /** Milliseconds after which what merely tidies is left out. */
  timeBudget?: number;
}
