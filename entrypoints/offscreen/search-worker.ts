/** Where the index lies: files that are read and written at once are open to dedicated workers alone. */
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { library } from '../../lib/library/database';
import { createSearcher } from '../../lib/library/searcher';
import { openSearchIndex } from '../../lib/library/search-index';
import type { SearchOptions } from '../../lib/library/article-search';

const searcher = createSearcher(openIndex(), library());

addEventListener('message', ({ data }: MessageEvent<{ number: number; options: SearchOptions }>) => {
  void searcher.search(data.options).then(
    (answer) => postMessage({ number: data.number, answer }),
    (error: unknown) => postMessage({ number: data.number, problem: String(error) }),
  );
});

async function openIndex() {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'qingdu-search' });
  return openSearchIndex(new pool.OpfsSAHPoolDb('/search.db'));
}
