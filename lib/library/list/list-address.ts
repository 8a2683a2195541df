/** What the library page shows, as it stands in its address: so that back, forward, reload and bookmarks keep it. */
import { LIST_SORTS, LIST_VIEWS, type ListFilter, type ListOrder, type ListSort } from './list-question';
import { parseDay } from './parse-day';

const LIBRARY_PAGES = ['list', 'statistics', 'duplicates'] as const;
export type LibraryPageName = (typeof LIBRARY_PAGES)[number];

export interface ListAddress {
  page: LibraryPageName;
  /** As typed into the search field. */
  query: string;
  filter: ListFilter;
  /** Absent: the best answers first where words are searched, else what was saved last. */
  order?: ListOrder;
}

export const NO_FILTER: ListFilter = { view: 'all', tags: [] };

/** The direction in which a person expects to meet each order first. */
export function usualOrder(sort: ListSort): ListOrder {
  return { sort, descending: sort !== 'title' };
}

/** @param search of the location: empty, or with its question mark. What is no value of its field is passed over. */
export function readAddress(search: string): ListAddress {
  const params = new URLSearchParams(search);
  const text = (name: string) => params.get(name)?.trim() || undefined;
  const day = (name: string) => {
    const value = text(name);
    return value !== undefined && parseDay(value) !== undefined ? value : undefined;
  };
  const [account, site, from, to] = [text('account'), text('site'), day('from'), day('to')];
  const sort = LIST_SORTS.find((each) => each === params.get('sort'));
  const order = sort && usualOrder(sort);
  return {
    page: LIBRARY_PAGES.find((each) => each === params.get('page')) ?? 'list',
    query: params.get('q') ?? '',
    filter: {
      view: LIST_VIEWS.find((each) => each === params.get('view')) ?? 'all',
      ...(account !== undefined && { account }),
      ...(site !== undefined && { site }),
      tags: [...new Set(params.getAll('tag').filter(Boolean))],
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
    ...(order && { order: params.has('reverse') ? { ...order, descending: !order.descending } : order }),
  };
}

/** @returns empty where everything is as it is at first. */
export function writeAddress({ page, query, filter, order }: ListAddress): string {
  const params = new URLSearchParams();
  if (page !== 'list') params.set('page', page);
  if (query) params.set('q', query);
  if (filter.view !== 'all') params.set('view', filter.view);
  for (const name of ['account', 'site', 'from', 'to'] as const) {
    const value = filter[name];
    if (value !== undefined) params.set(name, value);
  }
  for (const tag of filter.tags) params.append('tag', tag);
  if (order) {
    params.set('sort', order.sort);
    if (order.descending !== usualOrder(order.sort).descending) params.set('reverse', '');
  }
  const text = params.toString();
  return text && `?${text}`;
}

/** How many filters are set, beside the view. */
export function countFilters({ account, site, tags, from, to }: ListFilter): number {
  return [account, site, from ?? to].filter((each) => each !== undefined).length + tags.length;
}
