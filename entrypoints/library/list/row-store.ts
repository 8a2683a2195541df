/** The records of the rows in sight, kept as the library has them: whoever changes one, in whichever tab, is seen. */
import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { SearchHit } from '../../../lib/library/search/article-search';
import { library } from '../../../lib/library/store/database';
import { makeHit } from '../../../lib/library/search/make-hit';
import type { ArticleRecord } from '../../../lib/library/types';

export interface Row {
  article: ArticleRecord;
  /** Where the searched words stand. */
  hit?: SearchHit;
}

/** Rows that were seen and may come into sight again; far more than any window shows. */
const MOST_KEPT = 1000;

/** @param words folded; hits are made where there are some. @param onProblem what the database threw. */
export function createRowStore(words: () => readonly string[], onProblem: (error: unknown) => void) {
  const rows = new Map<string, Row>();
  /** Changes with every change of a row. */
  const version = signal(0);
  let wanted: readonly string[] = [];
  let isReading = false;
  let stop = () => {};

  async function read(ids: readonly string[]): Promise<Row[]> {
    const { articles, texts } = library();
    const asked = words();
    const [records, bodies] = await Promise.all([
      articles.bulkGet([...ids]),
      asked.length > 0 ? texts.bulkGet([...ids]) : [],
    ]);
    return records.flatMap((article, at) => {
      if (!article) return [];
      const text = bodies[at]?.text;
      return [text === undefined ? { article } : { article, hit: makeHit(article, text, asked) }];
    });
  }

  function put(found: readonly Row[]): void {
    for (const row of found) {
      rows.delete(row.article.id);
      rows.set(row.article.id, row);
    }
    for (const id of rows.keys()) {
      if (rows.size <= MOST_KEPT) break;
      if (!wanted.includes(id)) rows.delete(id);
    }
    version.value++;
  }

  /** Reads these, and again whenever one of them changes. One reading at a time: of a fast scroll the last place counts. */
  function want(ids: readonly string[]): void {
    if (ids.length === wanted.length && ids.every((id, at) => id === wanted[at])) return;
    wanted = ids;
    if (!isReading) follow();
  }

  function follow(): void {
    stop();
    const ids = wanted;
    isReading = true;
    const subscription = liveQuery(() => read(ids)).subscribe({
      next(found) {
        isReading = false;
        put(found);
        if (ids !== wanted) follow();
      },
      error(error) {
        isReading = false;
        onProblem(error);
      },
    });
    stop = () => subscription.unsubscribe();
  }

  /** Other words are searched: the rows in sight are made anew. */
  function renew(): void {
    wanted = [];
    stop();
    isReading = false;
  }

  return { version, put, want, renew, get: (id: string) => rows.get(id), stop: () => stop() };
}

export type RowStore = ReturnType<typeof createRowStore>;
