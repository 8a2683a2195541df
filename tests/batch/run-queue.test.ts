/** The queue against a browser of our own: order, pauses, walls, restarts. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addToQueue, cancelQueue, clearFinished, listQueue, retryQueue } from '../../lib/batch/queue';
import { runQueue, type QueueServices } from '../../lib/batch/run-queue';
import type { SaveResult } from '../../lib/extension/protocol';
import { LibraryDatabase } from '../../lib/library/store/database';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../library/sample-article';

let database: LibraryDatabase;
let now = 0;
/** What happened, in order. */
let log: string[];
const tabs = new Map<number, string>();
const SAVED = { ok: true, outcome: 'created', savedAt: 1 } as const;
const refusal = (state: 'deleted' | 'verification' | 'storage'): SaveResult => ({ ok: false, state, message: state });

beforeEach(() => {
  database = new LibraryDatabase(crypto.randomUUID());
  now = 0;
  log = [];
  tabs.clear();
});

function browserWith(answer: (url: string) => SaveResult | Promise<SaveResult>, over: Partial<QueueServices> = {}) {
  const services: QueueServices = {
    isAllowed: async () => true,
    shows: async (tabId, url) => tabs.get(tabId) === url,
    async open(url) {
      const tabId = 100 + tabs.size;
      tabs.set(tabId, url);
      log.push(`open ${url} at ${now}`);
      return tabId;
    },
    loaded: async () => {},
    save: async (tabId) => answer(tabs.get(tabId) ?? ''),
    pictured: async () => {},
    async close(tabId) {
      log.push(`close ${tabs.get(tabId)}`);
    },
    async wait(milliseconds) {
      now += milliseconds;
    },
    now: () => now,
    pause: async () => 5_000,
    ...over,
  };
  return services;
}

const states = async () => (await listQueue(database)).map(({ url, state, reason }) => [url, state, reason].join(' '));
const add = (...urls: string[]) =>
  addToQueue(
    urls.map((url) => ({ url })),
    database,
  );

test('one after the other, with a pause for each host, and no tab left open', async () => {
  expect(await add('https://a.example/1', 'https://a.example/2', 'https://b.example/1')).toBe(3);
  await runQueue(
    browserWith((url) => ({ ...SAVED, id: url })),
    database,
  );
  expect(log).toEqual([
    'open https://a.example/1 at 0',
    'close https://a.example/1',
    'open https://b.example/1 at 500',
    'close https://b.example/1',
    'open https://a.example/2 at 5000',
    'close https://a.example/2',
  ]);
  expect(await states()).toEqual([
    'https://a.example/1 saved created',
    'https://a.example/2 saved created',
    'https://b.example/1 saved created',
  ]);
});

test('a tab that the person has open is used, and stays', async () => {
  tabs.set(7, 'https://a.example/1');
  await addToQueue([{ url: 'https://a.example/1', tabId: 7 }], database);
  await runQueue(
    browserWith(() => ({ ...SAVED, id: 'a' })),
    database,
  );
  expect(log).toEqual([]);
  tabs.set(7, 'https://elsewhere.example/');
  await addToQueue([{ url: 'https://a.example/2', tabId: 7 }], database);
  await runQueue(
    browserWith(() => ({ ...SAVED, id: 'a' })),
    database,
  );
  expect(log[0]).toMatch(/^open https:\/\/a\.example\/2/);
});

test('a wall holds the other pages of its host, and of no other', async () => {
  await add('https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3');
  const answer = (url: string): SaveResult =>
    url.startsWith('https://a.') ? refusal('verification') : { ...SAVED, id: url };
  await runQueue(browserWith(answer), database);
  expect(await states()).toEqual([
    'https://a.example/1 failed verification',
    'https://a.example/2 held verification',
    'https://b.example/1 saved created',
    'https://a.example/3 held verification',
  ]);
  expect(log.filter((line) => line.startsWith('open https://a.'))).toHaveLength(1);
  await retryQueue(undefined, database);
  await runQueue(
    browserWith((url) => ({ ...SAVED, id: url })),
    database,
  );
  expect((await states()).every((state) => state.endsWith('saved created'))).toBe(true);
});

test('what one page is does not stop the next; a full disk stops all', async () => {
  await add('https://a.example/1', 'https://b.example/1', 'https://c.example/1');
  const answer = (url: string): SaveResult => refusal(url.startsWith('https://a.') ? 'deleted' : 'storage');
  await runQueue(browserWith(answer), database);
  expect(await states()).toEqual([
    'https://a.example/1 failed deleted',
    'https://b.example/1 failed storage',
    'https://c.example/1 held storage',
  ]);
});

test('without permission nothing is opened; a browser that opens no tab is told', async () => {
  await add('https://a.example/1');
  await runQueue(
    browserWith(() => ({ ...SAVED, id: 'a' }), { isAllowed: async () => false }),
    database,
  );
  expect(log).toEqual([]);
  await add('https://a.example/2');
  const open = () => Promise.reject(new Error('no window'));
  await runQueue(
    browserWith(() => ({ ...SAVED, id: 'a' }), { open }),
    database,
  );
  expect(await states()).toEqual(['https://a.example/1 failed noPermission', 'https://a.example/2 failed noTab']);
});

test('a browser that stops in between goes on with the same page, closes its old tab, and gives up in the end', async () => {
  await add('https://a.example/1');
  const dying = () => new Promise<SaveResult>(() => {});
  for (let run = 1; run <= 3; run++) {
    void runQueue(browserWith(dying), database);
    await expect.poll(async () => (await listQueue(database))[0]).toMatchObject({ state: 'working', tries: run });
    await expect.poll(async () => (await listQueue(database))[0]?.ownTab).toBe(99 + run);
  }
  expect(log.filter((line) => line.startsWith('close'))).toHaveLength(2);
  await runQueue(
    browserWith(() => ({ ...SAVED, id: 'a' })),
    database,
  );
  expect(await states()).toEqual(['https://a.example/1 failed interrupted']);
  await retryQueue(1, database);
  await runQueue(
    browserWith(() => ({ ...SAVED, id: 'a' })),
    database,
  );
  expect(await states()).toEqual(['https://a.example/1 saved created']);
});

test('tags and marks of an import come to the article', async () => {
  const { id } = await saveArticle(sampleArticle(), sampleReport(), database);
  await addToQueue([{ url: 'https://a.example/1', tags: ['河'], read: true, starred: true }], database);
  await runQueue(
    browserWith(() => ({ ...SAVED, id })),
    database,
  );
  expect(await database.articles.get(id)).toMatchObject({ tags: ['河'], unread: 0, starred: 1 });
});

test('no page waits twice; the rest can be cancelled and what is done cleared', async () => {
  await add('https://a.example/1');
  expect(await add('https://a.example/1', 'https://a.example/2', 'https://a.example/2')).toBe(1);
  await database.queue.update(1, { state: 'saved' });
  await cancelQueue(database);
  expect(await states()).toEqual(['https://a.example/1 saved ']);
  await clearFinished(database);
  expect(await states()).toEqual([]);
});
