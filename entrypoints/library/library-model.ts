/** What the library page knows and does: the list that is asked for, the selection, and what can be taken back. */
import { batch, effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { IndexProgress } from '../../lib/extension/protocol';
import { watchIndexing } from '../../lib/extension/search/watch-indexing';
import { countArticles } from '../../lib/library/list/count-articles';
import { journalHead } from '../../lib/library/store/journal-head';
import { writeAddress } from '../../lib/library/list/list-address';
import { createArticleActions, leavesList } from './article/article-actions';
import { createFacetModel } from './filters/follow-facets';
import { createListLoader } from './list/list-loader';
import { createListState } from './list/list-state';
import { createRowStore } from './list/row-store';
import { createSelection } from './list/selection';
import { createToast } from '../../lib/ui/toast';

export type LibraryModel = ReturnType<typeof createLibraryModel>;

export function createLibraryModel() {
  const state = createListState();
  const rows = createRowStore(
    () => state.parsed.value.words,
    (error) => list.fail(error),
  );
  const list = createListLoader(state, rows);
  const selection = createSelection(list.ids);
  const toast = createToast();
  const actions = createArticleActions(
    toast,
    (mark) => leavesList(mark, state.address.value.filter, state.isSearching.value),
    (ids) =>
      batch(() => {
        const gone = new Set(ids);
        selection.drop(gone);
        list.drop(gone);
      }),
  );
  /** Articles in the whole library; `undefined` until it was first read. */
  const total = signal<number | undefined>(undefined);
  /** Number of the last change of the library that the page has heard of. */
  const head = signal<number | undefined>(undefined);
  const { facets, followFacets } = createFacetModel(state, list, () => head.value);
  /** How far the search index is, while it is built. */
  const indexing = signal<IndexProgress | undefined>(undefined);

  /** Follows the address and the database, whichever tab writes to it. */
  function watch(): () => void {
    let asked: string | undefined;
    let isOver = false;
    const stopAsking = effect(() => {
      const question = writeAddress({ ...state.address.value, page: 'list' });
      if (question === asked) return;
      asked = question;
      batch(() => {
        selection.selectNone();
        selection.restart();
      });
      void list.load(true);
    });
    const subscription = liveQuery(journalHead).subscribe({
      next(seq) {
        const isChange = head.value !== undefined && head.value !== seq;
        head.value = seq;
        void list.begun.then(() => countArticles()).then((count) => (total.value = count), list.fail);
        if (isChange) void list.follow();
      },
      error: list.fail,
    });
    const stops = [stopAsking, state.follow(), followFacets()];
    // The owner of the search index reads the library too when it opens.
    const watchOwner = () => void (isOver || stops.push(watchIndexing((progress) => (indexing.value = progress))));
    void list.begun.then(watchOwner);
    return () => {
      isOver = true;
      for (const stop of stops) stop();
      subscription.unsubscribe();
      rows.stop();
    };
  }

  return {
    state,
    list,
    rows,
    selection,
    total,
    head,
    facets,
    indexing,
    watch,
    reload: () => list.load(true),
    ...toast,
    ...actions,
  };
}
