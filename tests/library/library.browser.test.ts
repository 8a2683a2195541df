/** The library in a real browser: real transactions, real durability, two connections as two tabs would have. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countArticles } from '../../lib/library/list/count-articles';
import { LibraryDatabase } from '../../lib/library/store/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { getArticle } from '../../lib/library/get-article';
import { listArticles } from '../../lib/library/list/list-articles';
import { restoreArticles } from '../../lib/library/restore-articles';
import { saveArticle } from '../../lib/library/save-article';
import { searchArticles } from '../../lib/library/search/search-articles';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;

beforeEach(() => {
  database = new LibraryDatabase(crypto.randomUUID());
});

afterEach(() => {
  database.close();
});

const articleNumber = (number: number) =>
  sampleArticle({
    url: `https://example.com/${number}`,
    title: `第${number}篇`,
    text: `河水流過第${number}座橋。`,
    html: `<p>河水流過第${number}座橋。</p>`,
  });

test('saves, lists, searches, deletes and restores', async () => {
  const saved = [];
  for (let number = 1; number <= 5; number++) {
    vi.spyOn(Date, 'now').mockReturnValue(number);
    saved.push(await saveArticle(articleNumber(number), sampleReport(), database));
  }
  const listed = await listArticles({ limit: 3 }, database);
  expect(listed.map(({ metadata }) => metadata.title)).toEqual(['第5篇', '第4篇', '第3篇']);
  const [last] = listed.slice(-1);
  const rest = await listArticles({ limit: 3, ...(last && { before: last }) }, database);
  expect(rest.map(({ metadata }) => metadata.title)).toEqual(['第2篇', '第1篇']);

  const { hits } = await searchArticles({ query: '3座桥', limit: 10 }, database);
  expect(hits.map(({ article }) => article.id)).toEqual([saved[2]?.id]);
  expect(hits[0]?.snippet).toMatchObject({ text: '河水流過第3座橋。', hits: [{ start: 5, end: 8 }] });

  const ids = saved.slice(0, 3).map(({ id }) => id);
  const before = await getArticle(ids[0] ?? '', database);
  const deleted = await deleteArticles(ids, database);
  expect(await countArticles(database)).toBe(2);
  expect(await getArticle(ids[0] ?? '', database)).toBeUndefined();
  await restoreArticles(structuredClone(deleted), database);
  expect(await countArticles(database)).toBe(5);
  expect(before).toMatchObject(articleNumber(1));
  expect(await getArticle(ids[0] ?? '', database)).toEqual(before);
});

test('two connections that save one article at once leave one record', async () => {
  const second = new LibraryDatabase(database.name);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      saveArticle({ ...articleNumber(1), text: `第${index}稿` }, sampleReport(), index % 2 ? database : second),
    ),
  );
  second.close();
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
  expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
  expect(await countArticles(database)).toBe(1);
});

test('writes with strict durability', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await saveArticle(articleNumber(1), sampleReport(), database);
  const options = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite').map((call) => call[2]);
  expect(options.length).toBeGreaterThan(0);
  expect(options.every((option) => option?.durability === 'strict')).toBe(true);
});

test('a save that fails half way leaves nothing', async () => {
  await database.open();
  vi.spyOn(database.articles, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  await expect(saveArticle(articleNumber(1), sampleReport(), database)).rejects.toThrow('no room');
  expect(await database.bodies.count()).toBe(0);
});

test('what was saved is there after the library was closed and opened again', async () => {
  const { id } = await saveArticle(articleNumber(1), sampleReport(), database);
  database.close();
  database = new LibraryDatabase(database.name);
  expect(await getArticle(id, database)).toMatchObject(articleNumber(1));
});
