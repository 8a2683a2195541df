/** The file of the search index, on OPFS through SQLite's pool of access handles: open to one dedicated worker alone. */
import sqlite3InitModule, { type Database, type SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { openSearchIndex } from './search-index';
import type { IndexFile } from './searcher';

const FILE = '/search.db';
/** A worker that has just ended holds the file a moment longer. */
const TRIES = 5;
const PAUSE = 300;
/** The types of SQLite do not know the second. */
const POOL_OPTIONS = { name: 'qingdu-search', forceReinitIfPreviouslyFailed: true };

export function poolFile(): IndexFile {
  let pool: SAHPoolUtil | undefined;
  let database: Database | undefined;
  return {
    async open() {
      pool ??= await openPool();
      database = new pool.OpfsSAHPoolDb(FILE);
      return openSearchIndex(database);
    },
    async remove() {
      database?.close();
      database = undefined;
      await pool?.wipeFiles();
    },
  };
}

/** @throws where the browser has no such files, or another worker keeps them. */
async function openPool(): Promise<SAHPoolUtil> {
  const sqlite = await sqlite3InitModule();
  for (let tried = 1; ; tried++) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(POOL_OPTIONS);
    } catch (error) {
      if (tried === TRIES) throw error;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}
