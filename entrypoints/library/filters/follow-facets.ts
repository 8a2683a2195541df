/** Keeps the names and counts of the side in step with the list, without hurry. */
import { effect, signal } from '@preact/signals';
import { NO_FILTER, usualOrder } from '../../../lib/library/list/list-address';
import type { Facets } from '../../../lib/library/list/facets';
import { askSurvey } from '../reports/ask-survey';
import type { ListState } from '../list/list-state';

/** The list itself comes first, and changes that follow each other are counted once. In milliseconds. */
const PAUSE = 400;

/**
 * Both are read in an effect.
 *
 * @param changed whatever it gives, another value is another library.
 * @param isBusy whether the list is being read.
 */
export function createFacetModel(state: ListState, changed: () => unknown, isBusy: () => boolean) {
  const facets = signal<Facets | undefined>(undefined);

  /** @returns what ends the following. */
  function follow(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const count = async (mine: number) => {
      const { view } = state.address.value.filter;
      const list = { filter: { ...NO_FILTER, view }, order: usualOrder('saved'), withArchive: state.isSearching.value };
      // Without it the side is empty; the list says what is wrong with the library.
      const found = await askSurvey({ of: 'facets', list }).catch(() => undefined);
      if (found && mine === turn) facets.value = found;
    };
    const stop = effect(() => {
      void [changed(), state.address.value.filter.view, state.isSearching.value];
      clearTimeout(timer);
      const mine = ++turn;
      if (isBusy()) return;
      timer = setTimeout(() => void count(mine), PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }

  return { facets, followFacets: follow };
}
