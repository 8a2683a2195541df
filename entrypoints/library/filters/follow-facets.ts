/** Keeps the names and counts of the side in step with the list, without hurry. */
import { effect, signal } from '@preact/signals';
import { usualOrder } from '../../../lib/library/list/list-address';
import type { Facets } from '../../../lib/library/list/facets';
import { askSurvey } from '../reports/ask-survey';
import type { ListLoader } from '../list/list-loader';
import type { ListState } from '../list/list-state';

/** The list itself comes first, and changes that follow each other are counted once. In milliseconds. */
const PAUSE = 400;

/** @param changed is read in an effect: whatever it gives, another value is another library. */
export function createFacetModel(state: ListState, { loading, answers }: ListLoader, changed: () => unknown) {
  const facets = signal<Facets | undefined>(undefined);

  /** @returns what ends the following. */
  function follow(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const count = async (mine: number) => {
      // The order does not count, and that by title is long to find.
      const list = { ...state.question.value, order: usualOrder('saved') };
      const among = answers.value;
      // Without it the side is empty; the list says what is wrong with the library.
      const found = await askSurvey({ of: 'facets', list, ...(among && { among }) }).catch(() => undefined);
      if (found && mine === turn) facets.value = found;
    };
    const stop = effect(() => {
      void [changed(), state.question.value, answers.value];
      clearTimeout(timer);
      const mine = ++turn;
      if (loading.value) return;
      timer = setTimeout(() => void count(mine), PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }

  return { facets, followFacets: follow };
}
