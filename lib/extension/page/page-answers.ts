/** Checks what a page script answers: it lives in the page's process, so its word is taken as data, not as truth. */
import { SHOWN_SCRIPTS } from '../../convert/shown-scripts';
import * as v from 'valibot';
import { READABLE_STATES, UNREADABLE_STATES, type CleanResult } from '../../clean/types';
import { reportSchema } from '../../library/store/article-schema';
import { parseIncomingArticle } from '../../library/incoming-article';
import { parsePages } from '../batch/parse-pages';
import type { PageStatus } from '../protocol';

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

const status = v.object({
  shown: v.picklist(SHOWN_SCRIPTS),
  viewOpen: v.boolean(),
  script: v.picklist(['hans', 'hant', 'mixed', 'none']),
  left: v.optional(v.picklist(['foreign', 'never'])),
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

/** @throws ValiError */
export function parsePageStatus(data: unknown): PageStatus {
  return v.parse(status, data);
}

function isReadable(state: string): state is (typeof READABLE_STATES)[number] {
  return (READABLE_STATES as readonly string[]).includes(state);
}
