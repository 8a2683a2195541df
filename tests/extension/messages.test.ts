/** Every message of the protocol, from every wrong sender and in wrong forms: nobody gets an answer, and nothing changes. */
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../lib/extension/answer-messages';
import { answerSearches } from '../../lib/extension/search/answer-searches';
import { rememberOpened } from '../../lib/extension/opened-tabs';
import type { Protocol } from '../../lib/extension/protocol';
import { answerBackupOrders } from '../../lib/extension/backup/scheduled-backup';
import { watchIndexing } from '../../lib/extension/search/watch-indexing';
import { library } from '../../lib/library/store/database';
import { sampleArticle, sampleReport } from '../library/sample-article';
import { speakEnglish } from '../view/speak-english';
import { answerOf, SENDERS, type SenderName } from './support/senders';

const ID = '00000000-0000-4000-8000-000000000000';
const URL_OF_PAGE = 'https://example.com/a/1';
const LONG = 'x'.repeat(10_000);
const note = { id: ID, version: 1, comment: '', createdAt: 1, updatedAt: 1 };
const article = (change = {}) => ({ article: { ...sampleArticle(), ...change }, report: sampleReport() });
const piece = { id: ID, address: 'https://example.com/a.png', part: 0, parts: 1, data: 'AAAA' };
const picture = { id: ID, address: 'https://example.com/a.png', problem: 'network' };

interface Rule {
  from: SenderName[];
  bad: unknown[];
}

/** What a page script that came unasked may say; after a click; and what only pages of the extension may. */
const UNASKED: SenderName[] = ['unasked', 'unaskedLater'];
const OPENED: SenderName[] = ['opened'];
const OURS: SenderName[] = ['ours'];
const NO_ARTICLE = [undefined, {}, { id: 'x' }, { id: 7 }, { id: ID, more: 1 }, { id: LONG }];
const NO_IDENTITY = [undefined, {}, { identity: '' }, { identity: 7 }, { identity: LONG }, { identity: {}, id: ID }];

/** Messages to a page come by `tabs.sendMessage`, which only the extension has. */
const RULES: Record<Exclude<keyof Protocol, `page.${string}`> | 'page.detected', Rule> = {
  'page.detected': { from: UNASKED, bad: [undefined, 'toString', LONG, {}] },
  'converter.load': { from: [...UNASKED, ...OPENED], bad: [undefined, '../popup', '__proto__', {}] },
  'outputs.load': { from: OPENED, bad: [] },
  'article.save': {
    from: OPENED,
    bad: [undefined, {}, article({ html: 7 }), article({ html: 'x'.repeat(21 * 1024 ** 2) })],
  },
  'article.isSaved': { from: OPENED, bad: NO_IDENTITY },
  'picture.bring': {
    from: OPENED,
    bad: [
      ...NO_ARTICLE,
      { ...piece, parts: 1e9 },
      { ...piece, part: -1 },
      { ...piece, data: '<' },
      { ...piece, data: 'A'.repeat(600_000) },
      { ...picture, problem: 'http-999' },
    ],
  },
  'pictures.state': { from: OPENED, bad: NO_ARTICLE },
  'pictures.retry': { from: [...OPENED, ...OURS], bad: [] },
  'notes.list': { from: OPENED, bad: NO_IDENTITY },
  'notes.put': {
    from: OPENED,
    bad: [
      ...NO_IDENTITY,
      { identity: URL_OF_PAGE, note: { ...note, comment: LONG.repeat(3) } },
      { identity: URL_OF_PAGE, note: { ...note, colour: '"><script>' } },
    ],
  },
  'notes.remove': { from: OPENED, bad: [...NO_IDENTITY, { identity: URL_OF_PAGE, id: 'x' }] },
  'library.open': { from: OPENED, bad: [{ id: '../x' }, { id: 7 }] },
  'article.follow': {
    from: OPENED,
    bad: [
      undefined,
      { address: 'javascript:alert(1)' },
      { address: 'http://192.168.1.1/' },
      { address: 'https://mp.weixin.qq.com.example.com/s/1' },
      { address: `https://mp.weixin.qq.com/s/${LONG}` },
    ],
  },
  'tab.save': { from: OURS, bad: [undefined, { tabId: -1 }, { tabId: '7' }, { tabId: 1.5 }] },
  'search.start': { from: OURS, bad: [] },
  'search.ask': { from: OURS, bad: [undefined, { query: 7, limit: 1 }, { query: '', limit: -1 }] },
  'search.progress': { from: OURS, bad: [undefined, { done: '1', total: 2 }] },
  'batch.start': { from: OURS, bad: [] },
  'backup.run': { from: OURS, bad: [] },
  'backup.finished': { from: OURS, bad: [] },
};
const CASES = Object.entries(RULES);

/** All that a message could set going. */
const deeds = [
  vi.spyOn(fakeBrowser.tabs, 'create'),
  vi.spyOn(fakeBrowser.tabs, 'update'),
  vi.spyOn(fakeBrowser.storage.local, 'set'),
  vi.spyOn(fakeBrowser.scripting, 'executeScript'),
];
const heard = vi.fn();
const startWorker = vi.fn(() => new EventTarget() as Worker);

beforeAll(() => {
  speakEnglish();
  answerMessages();
  answerSearches(startWorker, () => {});
  answerBackupOrders();
  watchIndexing(heard);
});

beforeEach(async () => {
  await rememberOpened(SENDERS.opened.tab.id, URL_OF_PAGE);
  for (const deed of [...deeds, heard]) deed.mockClear();
});

async function expectNothingDone(): Promise<void> {
  for (const deed of [...deeds, heard]) expect(deed).not.toHaveBeenCalled();
  const tables = await Promise.all(library().tables.map((table) => table.count()));
  expect(tables.every((count) => count === 0)).toBe(true);
}

describe.each(CASES)('%s', (type, { from, bad }) => {
  const others = (Object.keys(SENDERS) as SenderName[]).filter((name) => !from.includes(name));

  test.each(others)('is refused from %s', async (name) => {
    expect(await answerOf(type, undefined, SENDERS[name])).toMatchObject({ err: { name: 'ForbiddenSenderError' } });
    await expectNothingDone();
  });

  test.runIf(bad.length > 0)('is refused in another form', async () => {
    for (const name of from) {
      for (const data of bad) {
        const answer = await answerOf(type, data, SENDERS[name]);
        const isRefused = type === 'article.save' && JSON.stringify(answer).includes('"refused"');
        if (!isRefused) expect(answer).toMatchObject({ err: { name: 'ValiError' } });
      }
    }
    await expectNothingDone();
  });
});

test('what the sender may say is heard: the tests above refuse for the right reason', async () => {
  const saved = await answerOf('article.save', article(), SENDERS.opened);
  expect(saved).toMatchObject({ res: { ok: true, outcome: 'created' } });
  expect(await answerOf('article.isSaved', { identity: URL_OF_PAGE }, SENDERS.opened)).toEqual({ res: true });
  expect(await answerOf('notes.put', { identity: URL_OF_PAGE, note }, SENDERS.opened)).toEqual({ res: { ok: true } });
  expect(await answerOf('notes.list', { identity: URL_OF_PAGE }, SENDERS.opened)).toEqual({ res: [note] });
});
