/** What a list of the library can be asked for; the library page keeps it in its address. */
import type { QueryFilter } from '../search/parse-query';

/** `all` and `unread` leave out the archive; a star shows there too. */
export const LIST_VIEWS = ['all', 'unread', 'starred', 'archived'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** `read`: where somebody read last; what was never opened comes behind. */
export const LIST_SORTS = ['saved', 'published', 'title', 'length', 'read'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export interface ListFilter {
  view: ListView;
  /** `source` of the metadata, as it stands there. */
  account?: string;
  site?: string;
  /** As written; an article must have all of them, its own or its page's. */
  tags: readonly string[];
  /** Days, `2024-05-01`, both included, by `datedAt`. */
  from?: string;
  to?: string;
}

export interface ListOrder {
  sort: ListSort;
  descending: boolean;
}

export interface ListQuestion {
  filter: ListFilter;
  order: ListOrder;
  /** What was typed besides words, such as `tag:`. */
  typed?: readonly QueryFilter[];
  /** Whoever searches looks into the archive too: `all` is all then. */
  withArchive?: boolean;
}
