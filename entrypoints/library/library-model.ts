/** What the library page knows: the part of the list that is loaded, the search, the selection, and what can be undone. */
import { batch, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { SearchHit, SearchPlace } from '../../lib/library/article-search';
import { askSearch } from '../../lib/extension/ask-search';
import type { IndexProgress } from '../../lib/extension/protocol';
import { watchIndexing } from '../../lib/extension/watch-indexing';
import { countArticles } from '../../lib/library/count-articles';
import { deleteArticles, joinDeleted, type DeletedArticles } from '../../lib/library/delete-articles';
import { journalHead } from '../../lib/library/journal-head';
import { listArticles, type ListPlace } from '../../lib/library/list-articles';
import { restoreArticles } from '../../lib/library/restore-articles';
import type { ArticleRecord } from '../../lib/library/types';
import { i18n } from '#i18n';
import { describeProblem } from './describe-problem';

export interface Row {
  article: ArticleRecord;
  /** Where the searched words stand. */
  hit?: SearchHit;
}

export interface Toast {
  kind: 'info' | 'error';
  text: string;
  undo?: () => Promise<void>;
}

/** Where a list goes on: the whole list by date, an answer by rank. */
type Place = ListPlace | SearchPlace;

interface Page {
  rows: Row[];
  next?: Place;
}

const PAGE_SIZE = 40;
/** How long a deletion can be undone, in milliseconds; the clock stands still while the toast is held. */
export const UNDO_TIME = 10_000;

export type LibraryModel = ReturnType<typeof createLibraryModel>;

export function createLibraryModel() {
  const query = signal('');
  const rows = signal<Row[]>([]);
  const next = signal<Place | undefined>(undefined);
  /** Articles in the whole library; `undefined` until it was first read. */
  const total = signal<number | undefined>(undefined);
  const loading = signal(true);
  const problem = signal<string | undefined>(undefined);
  const selected = signal<ReadonlySet<string>>(new Set());
  const toast = signal<Toast | undefined>(undefined);
  /** How far the search index is, while it is built. */
  const indexing = signal<IndexProgress | undefined>(undefined);
  let run = new AbortController();
  let undoable: DeletedArticles | undefined;

  async function fetchPage(before: Place | undefined, limit: number, abort: AbortSignal): Promise<Page> {
    if (query.value.trim()) {
      const place = before && 'rank' in before && { before };
      const answer = await askSearch({ query: query.value, limit, signal: abort, ...place });
      const found = answer.hits.map((hit) => ({ article: hit.article, hit }));
      return { rows: found, ...(answer.next && { next: answer.next }) };
    }
    const articles = await listArticles({ limit, ...(before && 'savedAt' in before && { before }) });
    const last = articles.length === limit ? articles.at(-1) : undefined;
    return { rows: articles.map((article) => ({ article })), ...(last && { next: last }) };
  }

  /** Only the newest run may write: an answer that was overtaken is dropped. */
  async function load(before?: Place, limit = PAGE_SIZE): Promise<void> {
    run.abort();
    run = new AbortController();
    const { signal: abort } = run;
    loading.value = true;
    try {
      const page = await fetchPage(before, limit, abort);
      if (abort.aborted) return;
      batch(() => {
        rows.value = before ? [...rows.value, ...page.rows] : page.rows;
        next.value = page.next;
        problem.value = undefined;
        loading.value = false;
      });
    } catch (error) {
      if (abort.aborted) return;
      batch(() => {
        problem.value = i18n.t('library.error.load', [describeProblem(error)]);
        loading.value = false;
      });
    }
  }

  function reload(): Promise<void> {
    return load(undefined, Math.max(PAGE_SIZE, rows.value.length));
  }

  /** Follows the database, whichever tab writes to it. */
  function watch(): () => void {
    const subscription = liveQuery(() => Promise.all([countArticles(), journalHead()])).subscribe({
      next([count]) {
        total.value = count;
        void reload();
      },
      error(error) {
        problem.value = i18n.t('library.error.load', [describeProblem(error)]);
        loading.value = false;
      },
    });
    const stopWatching = watchIndexing((progress) => (indexing.value = progress));
    return () => {
      subscription.unsubscribe();
      stopWatching();
    };
  }

  async function search(words: string): Promise<void> {
    if (words === query.value) return;
    batch(() => {
      query.value = words;
      selected.value = new Set();
    });
    await load();
  }

  async function more(): Promise<void> {
    if (next.value && !loading.value) await load(next.value);
  }

  function toggle(id: string): void {
    const chosen = new Set(selected.value);
    if (!chosen.delete(id)) chosen.add(id);
    selected.value = chosen;
  }

  /** Everything in the list, also what is not loaded yet. */
  async function selectAll(): Promise<void> {
    const ids: string[] = [];
    let before: Place | undefined;
    do {
      const page = await fetchPage(before, 500, new AbortController().signal);
      ids.push(...page.rows.map((row) => row.article.id));
      before = page.next;
    } while (before);
    selected.value = new Set(ids);
  }

  async function remove(ids: readonly string[]): Promise<void> {
    try {
      const deleted = await deleteArticles(ids);
      undoable = undoable ? joinDeleted(undoable, deleted) : deleted;
      batch(() => {
        selected.value = new Set([...selected.value].filter((id) => !ids.includes(id)));
        rows.value = rows.value.filter((row) => !ids.includes(row.article.id));
        toast.value = { kind: 'info', text: i18n.t('library.deleted', undoable?.articles.length ?? 0), undo };
      });
    } catch (error) {
      tell('error', i18n.t('library.error.delete', [describeProblem(error)]));
    }
  }

  async function undo(): Promise<void> {
    if (!undoable) return;
    try {
      await restoreArticles(undoable);
      undoable = undefined;
      tell('info', i18n.t('library.restored'));
    } catch (error) {
      toast.value = { kind: 'error', text: i18n.t('library.error.restore', [describeProblem(error)]), undo };
    }
  }

  function tell(kind: Toast['kind'], text: string): void {
    toast.value = { kind, text };
  }

  /** Ends what the toast offers. */
  function dismiss(): void {
    undoable = undefined;
    toast.value = undefined;
  }

  return {
    query,
    rows,
    next,
    total,
    loading,
    problem,
    selected,
    toast,
    indexing,
    watch,
    reload,
    search,
    more,
    toggle,
    selectAll,
    selectNone: () => (selected.value = new Set()),
    remove,
    undo,
    tell,
    dismiss,
  };
}
