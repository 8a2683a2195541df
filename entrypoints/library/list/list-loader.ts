/** Brings the list for what is asked: its first rows at once, then the ids of all, and both again when the library changes. */
import { batch, signal } from '@preact/signals';
import { askSearch } from '../../../lib/extension/search/ask-search';
import { firstRows } from '../../../lib/library/list/first-rows';
import { countFilters } from '../../../lib/library/list/list-address';
import { listIds } from '../../../lib/library/list/list-ids';
import type { ListQuestion } from '../../../lib/library/list/list-question';
import { storageProblem } from '../../../lib/library/store/storage-problem';
import { i18n } from '#i18n';
import { askSurvey } from '../reports/ask-survey';
import { describeProblem } from './describe-problem';
import type { ListState } from './list-state';
import type { Row, RowStore } from './row-store';

/** As many as the largest window shows. */
const FIRST = 50;

export function createListLoader(state: ListState, store: RowStore) {
  const ids = signal<readonly string[]>([]);
  /** False while `ids` is only the beginning of the list. */
  const isWhole = signal(false);
  /** All that answer the searched words, whatever filters are set; undefined where no words are searched. */
  const answers = signal<readonly string[] | undefined>(undefined);
  const loading = signal(true);
  const problem = signal<string | undefined>(undefined);
  /** Resolves when something is shown: what else is read at the start comes after that. */
  const begun = Promise.withResolvers<void>();
  let run = new AbortController();
  let isBehind = false;
  /** What went since the reading began, and may still be in what it brings. */
  let dropped = new Set<string>();
  /** Where reading answers, it tells all ids in one go; asking twice would read the library twice. */
  let hasIndex = true;

  function show(found: readonly Row[], isAll: boolean): void {
    batch(() => {
      store.put(found);
      ids.value = found.map(({ article }) => article.id);
      isWhole.value = isAll;
    });
    begun.resolve();
  }

  async function begin(question: ListQuestion, abort: AbortSignal): Promise<void> {
    // The whole list meets the same error, and tells of it.
    const first = await firstRows(question, FIRST).catch(() => undefined);
    if (!first || abort.aborted || (first.rows.length === 0 && !first.isAll)) return;
    const found = first.rows.map((article) => ({ article }));
    show(found, first.isAll);
  }

  async function browse(abort: AbortSignal, isFresh: boolean): Promise<readonly string[]> {
    const question = state.question.value;
    // The database answers one after the other: the first rows must not wait for the ids of all.
    if (isFresh) await begin(question, abort);
    return abort.aborted ? [] : allIds(question);
  }

  const allIds = (question: ListQuestion) =>
    listIds(question, undefined, () => askSurvey({ of: 'titles', locale: i18n.t('view.locale') }));

  async function search(abort: AbortSignal, isFresh: boolean): Promise<readonly string[]> {
    const { query, filter } = state.address.value;
    const order = state.order.value;
    const isFiltered = filter.view !== 'all' || countFilters(filter) > 0;
    let all: string[] | undefined;
    if (isFresh && !isFiltered && !order) {
      const answer = await askSearch({ query, limit: FIRST, signal: abort, ...(!hasIndex && { ids: true as const }) });
      hasIndex = answer.byIndex === true;
      show(
        answer.hits.map((hit) => ({ article: hit.article, hit })),
        answer.next === undefined,
      );
      all = answer.next === undefined ? answer.hits.map(({ article }) => article.id) : answer.ids;
    }
    all ??= (await askSearch({ query, limit: 0, ids: true, signal: abort })).ids ?? [];
    if (!abort.aborted) answers.value = all;
    if (!isFiltered && !order) return all;
    const listed = await allIds(state.question.value);
    const [ordered, others] = order ? [listed, new Set(all)] : [all, new Set(listed)];
    return ordered.filter((id) => others.has(id));
  }

  /** Only the newest run may write. @param isFresh another question, not the same of a changed library. */
  async function load(isFresh: boolean): Promise<void> {
    run.abort();
    run = new AbortController();
    const { signal: abort } = run;
    if (isFresh) store.renew();
    loading.value = true;
    isBehind = false;
    dropped = new Set();
    if (isFresh) isWhole.value = false;
    if (!state.hasWords.value) answers.value = undefined;
    try {
      const found = await (state.hasWords.value ? search(abort, isFresh) : browse(abort, isFresh));
      if (abort.aborted) return;
      batch(() => {
        ids.value = dropped.size > 0 ? found.filter((id) => !dropped.has(id)) : found;
        isWhole.value = true;
        problem.value = undefined;
        loading.value = false;
      });
      begun.resolve();
      if (isBehind) void load(false);
    } catch (error) {
      if (!abort.aborted) fail(error);
    }
  }

  /** The library has changed. While it is being read, one more time is enough for all changes in between. */
  function follow(): void {
    if (loading.value) isBehind = true;
    else void load(false);
  }

  function fail(error: unknown): void {
    batch(() => {
      problem.value = explain(error);
      loading.value = false;
    });
    begun.resolve();
  }

  /** Takes rows out at once; the library follows. */
  function drop(gone: ReadonlySet<string>): void {
    dropped = dropped.union(gone);
    ids.value = ids.value.filter((id) => !gone.has(id));
  }

  return { begun: begun.promise, ids, answers, isWhole, loading, problem, load, follow, fail, drop };
}

function explain(error: unknown): string {
  if (storageProblem(error) === 'damaged') return i18n.t('library.error.damaged');
  return i18n.t('library.error.load', [describeProblem(error)]);
}

export type ListLoader = ReturnType<typeof createListLoader>;
