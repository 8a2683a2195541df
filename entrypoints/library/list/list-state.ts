/** What is asked of the list, kept in step with the address of the page. */
import { computed, signal } from '@preact/signals';
import {
  NO_FILTER,
  readAddress,
  usualOrder,
  writeAddress,
  type ListAddress,
} from '../../../lib/library/list/list-address';
import type { ListFilter, ListOrder, ListQuestion } from '../../../lib/library/list/list-question';
import { isEmptyQuery, parseQuery } from '../../../lib/library/search/parse-query';

/** A step of its own for the browser's Back, or the same place, changed. */
export type Step = 'push' | 'replace';

export function createListState() {
  const address = signal<ListAddress>(readAddress(location.search));
  const parsed = computed(() => parseQuery(address.value.query));
  /** Where words are asked for, the search engine says what answers; without them the indexes of the library do. */
  const hasWords = computed(() => parsed.value.words.length + parsed.value.without.length > 0);
  const isSearching = computed(() => !isEmptyQuery(parsed.value));
  /** Undefined: by how well articles answer. */
  const order = computed<ListOrder | undefined>(
    () => address.value.order ?? (hasWords.value ? undefined : usualOrder('saved')),
  );
  const question = computed<ListQuestion>(() => ({
    filter: address.value.filter,
    order: order.value ?? usualOrder('saved'),
    typed: hasWords.value ? [] : parsed.value.filters,
    withArchive: isSearching.value,
  }));

  function change(
    changed: Partial<Omit<ListAddress, 'order'>> & { order?: ListOrder | undefined },
    step: Step = 'push',
  ): void {
    const { order: wanted, ...others } = { ...address.value, ...changed };
    const next: ListAddress = { ...others, ...(wanted && { order: wanted }) };
    const search = writeAddress(next);
    if (search === writeAddress(address.value)) return;
    const url = `${location.pathname}${search}${location.hash}`;
    if (step === 'push') history.pushState(undefined, '', url);
    else history.replaceState(undefined, '', url);
    address.value = next;
  }

  /** @returns what ends the following. */
  function follow(): () => void {
    const read = () => {
      const next = readAddress(location.search);
      if (writeAddress(next) !== writeAddress(address.peek())) address.value = next;
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }

  return {
    address,
    parsed,
    hasWords,
    isSearching,
    order,
    question,
    change,
    follow,
    filterBy: (filter: Partial<ListFilter>) => change({ filter: { ...address.value.filter, ...filter } }),
    clearFilters: () => change({ filter: { ...NO_FILTER, view: address.value.filter.view } }),
  };
}

export type ListState = ReturnType<typeof createListState>;
