/** Whether an article answers a query, and how well. All engines ask here, so that they give the same answers. */
import { foldForSearch } from '../../convert/fold';
import type { QueryFilter, SearchQuery } from './parse-query';
import type { ArticleRecord } from '../types';

/** `0`: the title holds every word; `1`: title, account, author, tags or notes hold one; `2`: the text does. */
export type Rank = 0 | 1 | 2;

/** Without looking at the text: filters alone. */
export function passesFilters(article: ArticleRecord, { filters }: SearchQuery): boolean {
  return filters.every((filter) => passes(article, filter) !== filter.negated);
}

function passes({ metadata, tags, datedAt, ...state }: ArticleRecord, filter: QueryFilter): boolean {
  const holds = (text = '', part = '') => foldForSearch(text).includes(part);
  switch (filter.field) {
    case 'after':
      return datedAt >= filter.time;
    case 'before':
      return datedAt < filter.time;
    case 'is': {
      const { unread = state.unread, archived = state.archived, starred = state.starred } = filter.state;
      return unread === state.unread && archived === state.archived && starred === state.starred;
    }
    case 'account':
      return holds(metadata.source, filter.value) || foldForSearch(metadata.accountId ?? '') === filter.value;
    case 'author':
      return holds(metadata.author, filter.value);
    case 'title':
      return holds(metadata.title, filter.value);
    case 'site':
      return `.${metadata.site}`.endsWith(`.${filter.value.replace(/^www\./, '')}`);
    case 'tag':
      return [...tags, ...metadata.tags].some((tag) => foldForSearch(tag) === filter.value);
  }
}

/**
 * @param notes the person's comments, joined.
 * @param body the text, folded.
 * @returns undefined where a word is missing or an excluded one stands.
 */
export function rankOf(
  { metadata, tags }: ArticleRecord,
  notes: string,
  body: string,
  { words, without }: SearchQuery,
): Rank | undefined {
  const title = foldForSearch(metadata.title ?? '');
  const others = [metadata.source, metadata.author, ...tags, ...metadata.tags, notes].map((text) =>
    foldForSearch(text ?? ''),
  );
  const isNear = (word: string) => title.includes(word) || others.some((text) => text.includes(word));
  const isHeld = (word: string) => isNear(word) || body.includes(word);
  if (!words.every(isHeld) || without.some(isHeld)) return undefined;
  if (words.length === 0) return 2;
  if (words.every((word) => title.includes(word))) return 0;
  return words.some(isNear) ? 1 : 2;
}
