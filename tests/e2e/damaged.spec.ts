/** What lies on the disk is no longer what was written: the person is told, a backup brings it back, and the index mends itself. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, tabShowing } from '../../scripts/browser/ask-tab.mjs';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/browser/extension-browser.mjs';
import { EXTENSION, expect, fixture, rowsOf, test, WECHAT } from './support/test';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ res?: { byIndex?: true } }> } };

const GARBAGE = Buffer.alloc(600, 0x5a);
let folder: string;
/** Holds one article, a backup of it in `backup`, and an index. */
let profile: string;
let backup: { name: string; mimeType: string; buffer: Buffer };

const launch = (path: string) =>
  launchWithExtension({ extension: EXTENSION, headless: true, profile: path, restarts: true });

async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${browser.id}/library.html`);
  return library;
}

/** @returns whether the index answers. */
const search = (library: Page) =>
  library.evaluate(async () => {
    await chrome.runtime.sendMessage({ id: 1, type: 'search.start', timestamp: 1 });
    const data = { query: '邮局', limit: 10 };
    const { res } = await chrome.runtime.sendMessage({ id: 2, type: 'search.ask', timestamp: 1, data });
    return res?.byIndex === true;
  });

/** A copy whose browser finds something else on the disk. */
async function withDamage(damage: (files: string) => void, use: (library: Page) => Promise<void>): Promise<void> {
  const copy = join(folder, crypto.randomUUID());
  cpSync(profile, copy, { recursive: true });
  damage(join(copy, 'Default'));
  const browser = await launch(copy);
  try {
    await use(await openLibrary(browser));
  } finally {
    await browser.close();
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

function filesIn(path: string, wanted: RegExp): string[] {
  const all = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = all.map(({ parentPath, name }) => join(parentPath, name)).filter((file) => wanted.test(file));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

const DATABASE = /IndexedDB\/chrome-extension_[^/]*\.leveldb\/(?:.*\.(?:log|ldb)|MANIFEST.*|CURRENT)$/;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qingdu-damaged-'));
  profile = join(folder, 'whole');
  const browser = await launch(profile);
  browser.serve(WECHAT, fixture('wechat.html'));
  const library = await openLibrary(browser);
  const page = await browser.context.newPage();
  await page.goto(WECHAT);
  await ask(library, 'tab.save', { tabId: await tabShowing(library, WECHAT) });
  await expect.poll(() => search(library)).toBe(true);
  await library.bringToFront();
  await library.getByRole('button', { name: '备份', exact: true }).click();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: '立即备份' }).click();
  const download = await downloading;
  const buffer = await readFile(await download.path());
  backup = { name: download.suggestedFilename(), mimeType: 'application/zip', buffer };
  await library.reload();
  await expect(rowsOf(library)).toHaveCount(1);
  await browser.close();
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('a database that the browser throws away is missed, and a backup brings all of it back', async () => {
  const damage = (files: string) => filesIn(files, DATABASE).forEach((file) => writeFileSync(file, GARBAGE));
  await withDamage(damage, async (library) => {
    const notice = library.getByRole('alert');
    await expect(notice).toContainText(/书库的文件丢失了：.*时还有 1 篇文章/);
    await library.reload();
    await notice.getByRole('button', { name: '恢复' }).click();
    await library.locator('.backup input[type=file]').setInputFiles([backup]);
    await library.getByRole('dialog', { name: '将要恢复的内容' }).getByRole('button', { name: '恢复' }).click();
    await expect(rowsOf(library)).toContainText(['老邮局搬家之后']);
    await expect(notice).toHaveCount(0);
    await expect.poll(() => search(library)).toBe(true);
  });
});

test('files that the browser cannot open are told, with what to do', async () => {
  const damage = (files: string) =>
    filesIn(files, /\.leveldb\/MANIFEST/).forEach((file) => {
      if (file.includes('chrome-extension')) rmSync(file);
    });
  await withDamage(damage, async (library) => {
    await expect(library.getByRole('alert')).toContainText('浏览器打不开书库的文件');
    await expect(library.getByRole('alert')).toContainText('用最近的备份恢复');
  });
});

test('a library that a newer version has used is told, and shown', async () => {
  await withDamage(
    () => {},
    async (library) => {
      await library.goto(library.url().replace('library.html', 'welcome.html'));
      await library.evaluate(
        () =>
          new Promise<void>((done, fail) => {
            const request = indexedDB.open('qingdu', 9990);
            request.addEventListener('error', () => fail(request.error ?? new Error('no database')));
            request.addEventListener('success', () => {
              request.result.close();
              done();
            });
          }),
      );
      await library.goto(library.url().replace('welcome.html', 'library.html'));
      await expect(library.getByRole('status').first()).toContainText('书库由更新版本的清读使用过');
      await expect(rowsOf(library)).toHaveCount(1);
    },
  );
});

test('an index of garbage is made anew', async () => {
  const damage = (files: string) =>
    filesIn(files, /File System\/.*\/\d{8}$/).forEach((file) => writeFileSync(file, GARBAGE));
  await withDamage(damage, async (library) => {
    await expect(rowsOf(library)).toHaveCount(1);
    await expect.poll(() => search(library), { timeout: 20_000 }).toBe(true);
  });
});
