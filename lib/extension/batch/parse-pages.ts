/** Checks what a page script says of the pages of an article. */
import * as v from 'valibot';
import { MAX_PAGES } from '../../clean/pages/max-pages';
import type { ArticlePages } from '../../clean/types';

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

/**
 * @param data a result of cleaning, or what is sent to be kept.
 * @returns undefined where the article has one page.
 * @throws ValiError
 */
export function parsePages(data: unknown): ArticlePages | undefined {
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
