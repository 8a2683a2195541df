/** What the owner of the index does when the index is damaged, or cannot be had. */
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { saveArticle } from '../../../lib/library/save-article';
import { openSearchIndex } from '../../../lib/library/search/search-index';
import { createSearcher, type IndexFile } from '../../../lib/library/search/searcher';
import { sampleArticle, sampleReport } from '../sample-article';

const COUNT = 130;

let database: LibraryDatabase;
let file: IndexFile & { current?: Database };

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
  for (let number = 0; number < COUNT; number++) {
    const url = `https://example.com/${number}`;
    await saveArticle(sampleArticle({ url, text: `河水${number}` }), sampleReport(), database);
  }
  const { oo1 } = await sqlite3InitModule();
  file = {
    open: vi.fn<IndexFile['open']>(async () => {
      file.current ??= new oo1.DB(':memory:');
      return openSearchIndex(file.current);
    }),
    remove: vi.fn<IndexFile['remove']>(async () => {
      file.current?.close();
      delete file.current;
    }),
  };
});

afterEach(async () => {
  file.current?.close();
  await database.delete();
});

const question = { query: '河水12', limit: 50 };
/** 12 and 120 to 129. */
const FOUND = 11;

test('a damaged index is removed and built again; no question goes without its answer', async () => {
  const searcher = createSearcher(file, database);
  await expect.poll(async () => (await searcher.search(question)).byIndex).toBe(true);
  file.current?.exec('DROP TABLE texts');
  const { hits, byIndex } = await searcher.search(question);
  expect([hits.length, byIndex]).toEqual([FOUND, undefined]);
  await expect.poll(async () => (await searcher.search(question)).byIndex).toBe(true);
  expect((await searcher.search(question)).hits).toEqual(hits);
  expect(file.remove).toHaveBeenCalledOnce();
});

test('a file that is no index at all is replaced', async () => {
  vi.mocked(file.open).mockRejectedValueOnce(new Error('file is not a database'));
  const searcher = createSearcher(file, database);
  await expect.poll(async () => (await searcher.search(question)).byIndex).toBe(true);
  expect((await searcher.search(question)).hits).toHaveLength(FOUND);
});

test('where there is no place for an index, reading answers', async () => {
  vi.mocked(file.open).mockRejectedValue(new Error('no such files here'));
  const searcher = createSearcher(file, database);
  const { hits, byIndex } = await searcher.search(question);
  expect([hits.length, byIndex]).toEqual([FOUND, undefined]);
});

test('building tells how far it is, once for every hundred and at its end', async () => {
  const steps: [number, number][] = [];
  const searcher = createSearcher(file, database, (done, total) => steps.push([done, total]));
  await expect.poll(async () => (await searcher.search(question)).byIndex).toBe(true);
  expect(steps).toEqual([
    [100, COUNT],
    [COUNT, COUNT],
  ]);
});
