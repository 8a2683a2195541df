/** Reads what a person typed into the search field: words, "phrases", -exclusions, and filters such as `tag:` or `标签:`. */
import { foldForSearch } from '../../convert/fold';
import { parseDay } from '../list/parse-day';
import type { ArticleState } from '../types';

type TextFilter = 'account' | 'author' | 'site' | 'tag' | 'title';

export type QueryFilter = { negated: boolean } & (
  | { field: TextFilter; value: string }
  /** Milliseconds since 1970. `after` takes in its time, `before` does not. */
  | { field: 'after' | 'before'; time: number }
  | { field: 'is'; state: Partial<ArticleState> }
);

/** All texts are folded. An article must hold each of `words`, none of `without`, and pass every filter. */
export interface SearchQuery {
  words: string[];
  without: string[];
  filters: QueryFilter[];
}

/** Enough for a sentence; a pasted page must not turn into thousands of scans. */
const MOST_PARTS = 32;

/** Names and values as they are after folding: small, Simplified, half width. */
const FIELD_NAMES = new Map<string, TextFilter | 'after' | 'before' | 'is'>([
  ...(['account', 'source', '公众号', '账号', '帐号', '来源', '媒体'] as const).map(
    (name) => [name, 'account'] as const,
  ),
  ...(['author', '作者'] as const).map((name) => [name, 'author'] as const),
  ...(['site', '网站', '站点', '域名'] as const).map((name) => [name, 'site'] as const),
  ...(['tag', '标签'] as const).map((name) => [name, 'tag'] as const),
  ...(['title', '标题'] as const).map((name) => [name, 'title'] as const),
  ...(['after', 'since', '晚于', '之后', '自'] as const).map((name) => [name, 'after'] as const),
  ...(['before', 'until', '早于', '之前'] as const).map((name) => [name, 'before'] as const),
  ...(['is', '状态', '是'] as const).map((name) => [name, 'is'] as const),
]);
const STATES = new Map<string, Partial<ArticleState>>([
  ...(['unread', '未读'] as const).map((name) => [name, { unread: 1 }] as const),
  ...(['read', '已读'] as const).map((name) => [name, { unread: 0 }] as const),
  ...(['starred', 'star', '星标', '加星', '已加星'] as const).map((name) => [name, { starred: 1 }] as const),
  ...(['archived', '归档', '已归档', '封存', '已封存'] as const).map((name) => [name, { archived: 1 }] as const),
]);

/**
 * One part: a minus, a field's name with its colon, then a quoted text or a word. A quote that is not closed yet
 * reaches to the end; signs in full width were folded to half width before.
 */
const PART =
  /(?<minus>[-−–]?)(?:(?<field>[^\s:"“”„「『」』]+):)?(?:["“”„](?<curly>[^"“”]*)["“”]?|「(?<corner>[^」]*)」?|『(?<double>[^』]*)』?|(?<word>[^\s"“”„「『]*))/gu;

export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], without: [], filters: [] };
  for (const { groups } of [...foldForSearch(text).matchAll(PART)].filter(([part]) => part).slice(0, MOST_PARTS)) {
    const { minus = '', field, curly, corner, double, word = '' } = groups ?? {};
    const quoted = curly ?? corner ?? double;
    const value = (quoted ?? word).trim();
    const isKnown = field === undefined || FIELD_NAMES.has(field);
    if (!value && isKnown) continue;
    const negated = minus !== '';
    const filter = field === undefined ? undefined : filterOf(field, value, negated);
    if (filter) query.filters.push(filter);
    else (negated ? query.without : query.words).push(...plainWords(field, value, quoted !== undefined));
  }
  return { ...query, words: [...new Set(query.words)], without: [...new Set(query.without)] };
}

/** Nothing is asked for: no article is meant, not all of them. */
export function isEmptyQuery({ words, without, filters }: SearchQuery): boolean {
  return words.length + without.length + filters.length === 0;
}

/** What looked like a filter and is none: `12:30` is one word, `他说:“你好”` two. */
function plainWords(field: string | undefined, value: string, isQuoted: boolean): string[] {
  if (field === undefined) return [value];
  return isQuoted ? [`${field}:`, value].filter(Boolean) : [`${field}:${value}`];
}

/** Undefined where it is no filter, as in `12:30`: then it is a word. */
function filterOf(name: string, value: string, negated: boolean): QueryFilter | undefined {
  const field = FIELD_NAMES.get(name);
  if (field === undefined) return undefined;
  if (field === 'is') {
    const state = STATES.get(value);
    return state && { field, state, negated };
  }
  if (field === 'after' || field === 'before') {
    const time = parseDay(value);
    return time === undefined ? undefined : { field, time, negated };
  }
  return { field, value: field === 'tag' ? value.replace(/^#/, '') : value, negated };
}
