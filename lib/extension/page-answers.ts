/** Checks what a page script answers: it lives in the page's process, so its word is taken as data, not as truth. */
import * as v from 'valibot';
import { READABLE_STATES, UNREADABLE_STATES, type ArticlePages, type CleanResult } from '../clean/types';
import { MAX_PAGES } from '../clean/pages/max-pages';
import { reportSchema } from '../library/article-schema';
import { parseIncomingArticle } from '../library/incoming-article';
import type { PageStatus } from './protocol';

const REASON_CHARACTERS = 500;

const states = v.object({ state: v.picklist([...READABLE_STATES, ...UNREADABLE_STATES]) });
const unreadable = v.object({
  reason: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, REASON_CHARACTERS)),
    ),
  ),
  report: reportSchema,
});

const pageNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const articlePages = v.object({
  known: v.pipe(
    v.array(v.object({ number: pageNumber, address: v.pipe(v.string(), v.url()) })),
    v.maxLength(MAX_PAGES),
  ),
  current: pageNumber,
  total: pageNumber,
  open: v.optional(v.literal(true)),
  whole: v.optional(v.pipe(v.string(), v.url())),
  joined: v.optional(pageNumber),
});

const status = v.object({
  shown: v.picklist(['original', 'hans', 'hant']),
  viewOpen: v.boolean(),
  script: v.picklist(['hans', 'hant', 'mixed', 'none']),
});

/** @throws ValiError or InvalidArticleError where the answer is not a result of cleaning. */
export function parseCleanResult(data: unknown): CleanResult {
  const { state } = v.parse(states, data);
  if (isReadable(state)) {
    const pages = parsePages(data);
    return { state, ...parseIncomingArticle(data), ...(pages && { pages }) };
  }
  const { reason, report } = v.parse(unreadable, data);
  return { state, report, ...(reason !== undefined && { reason }) };
}

function parsePages(data: unknown): ArticlePages | undefined {
  const { pages } = v.parse(v.object({ pages: v.optional(articlePages) }), data);
  if (!pages) return undefined;
  const { open, whole, joined, ...rest } = pages;
  return {
    ...rest,
    ...(open !== undefined && { open }),
    ...(whole !== undefined && { whole }),
    ...(joined !== undefined && { joined }),
  };
}

/** @throws ValiError */
export function parsePageStatus(data: unknown): PageStatus {
  return v.parse(status, data);
}

function isReadable(state: string): state is (typeof READABLE_STATES)[number] {
  return (READABLE_STATES as readonly string[]).includes(state);
}
