/**
 * The browser is killed at random moments while articles are saved: what was reported as saved is there, whole, and is
 * found. `KILL_ROUNDS` for more rounds than the few of every run, `KILL_SEED` for other moments.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/browser/extension-browser.mjs';
import { openPageWorld } from './support/page-world';
import { EXTENSION, expect, fixture, test, WECHAT } from './support/test';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res?: { ok?: boolean; hits?: unknown[]; byIndex?: true } }> };
};

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 6);
/** In milliseconds after the first save; the service worker needs a moment to wake. */
const LATEST = 900;

/** The same moments each time, so that a failure can be had again. */
let seed = Number(process.env['KILL_SEED'] ?? 20_240_310);
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

/** Runs in the world of a page script: saves one article after the other, and tells which were reported as saved. */
async function saveOn(round: number): Promise<void> {
  const text = '河水慢慢地流过村庄，两岸的人家早早地点起了灯。'.repeat(40);
  for (let number = 0; ; number++) {
    const identity = `wechat:MzA5MDAwMDAwMQ==:${round}:${number}`;
    const metadata = {
      url: `https://mp.weixin.qq.com/s?__biz=MzA5MDAwMDAwMQ==&mid=${round}&idx=${number}`,
      identity,
      site: 'mp.weixin.qq.com',
      title: `第${round}轮第${number}篇`,
      tags: [],
      script: 'hans',
      characters: text.length,
      readingMinutes: 1,
      filledBy: {},
    };
    const article = {
      metadata,
      html: `<p>${text}${number}</p>`,
      text: `${text}${number}`,
      kind: 'article',
      pictures: [],
    };
    const report = { removals: [], rewrites: [], warnings: [], milliseconds: 1 };
    const message = { id: number, type: 'article.save', timestamp: Date.now(), data: { article, report } };
    const { res } = await chrome.runtime.sendMessage(message);
    console.info(res?.ok ? `saved ${identity}` : `refused ${JSON.stringify(res)}`);
  }
}

/** Runs in the library page: the identities of all whole articles, and what is wrong with the others. */
async function takeStock(): Promise<{ whole: string[]; broken: string[] }> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('qingdu');
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('no database')));
  });
  const all = (store: string) =>
    new Promise<{ id: string; identity: string }[]>((done, fail) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(request.error ?? new Error(store)));
    });
  const [articles, bodies, texts] = await Promise.all([all('articles'), all('bodies'), all('texts')]);
  database.close();
  const has = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
  const [known, written, read] = [has(articles), has(bodies), has(texts)];
  const halves = articles
    .filter(({ id }) => !written.has(id) || !read.has(id))
    .map(({ identity }) => `half: ${identity}`);
  const orphans = [...written, ...read].filter((id) => !known.has(id)).map((id) => `orphan: ${id}`);
  const identities = articles.map(({ identity }) => identity);
  const twice = identities.filter((identity, index) => identities.indexOf(identity) !== index);
  return { whole: identities, broken: [...halves, ...orphans, ...twice.map((each) => `twice: ${each}`)] };
}

/** Runs in the library page. */
async function found(): Promise<{ hits: number; byIndex: boolean }> {
  await chrome.runtime.sendMessage({ id: 1, type: 'search.start', timestamp: 1 });
  const data = { query: '两岸的人家', limit: 100_000 };
  const { res } = await chrome.runtime.sendMessage({ id: 2, type: 'search.ask', timestamp: 1, data });
  return { hits: res?.hits?.length ?? 0, byIndex: res?.byIndex === true };
}

async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${browser.id}/library.html`);
  return library;
}

test(`${ROUNDS} kills: no save that was reported is lost, none is half, all are found`, async () => {
  test.setTimeout(60_000 + ROUNDS * 30_000);
  const profile = mkdtempSync(join(tmpdir(), 'qingdu-killed-'));
  const launch = () => launchWithExtension({ extension: EXTENSION, headless: true, profile });
  const acknowledged = new Set<string>();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const browser = await launch();
      browser.serve(WECHAT, fixture('wechat.html'));
      const page = await browser.context.newPage();
      const world = openPageWorld(page, browser.id);
      await page.goto(WECHAT);
      const { evaluate, said } = await world;
      // The index is built and followed at the same time.
      const library = await openLibrary(browser);
      void library.evaluate(found).catch(() => {});
      await evaluate(`void (${saveOn})(${round})`);
      await expect.poll(() => said.length).toBeGreaterThan(0);
      await new Promise((done) => setTimeout(done, random() * LATEST));
      await browser.kill();
      expect(said.filter((line) => !line.startsWith('saved '))).toEqual([]);
      for (const line of said) acknowledged.add(line.slice('saved '.length));
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS);
    const browser = await launch();
    const library = await openLibrary(browser);
    const { whole, broken } = await library.evaluate(takeStock);
    expect(broken).toEqual([]);
    expect([...acknowledged].filter((identity) => !whole.includes(identity))).toEqual([]);
    await expect
      .poll(() => library.evaluate(found), { timeout: 30_000 })
      .toEqual({ hits: whole.length, byIndex: true });
    await browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
