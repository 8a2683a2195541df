/** What leaves the library in each format, read back by readers that are not ours. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, fixture, NEWS, test, WECHAT, type Person } from './support/test';

async function libraryWithTwo(person: Person): Promise<Page> {
  const pages = [
    [WECHAT, 'wechat.html'],
    [NEWS, 'news.html'],
  ] as const;
  for (const [url, name] of pages) {
    await person.save(await person.visit(url, fixture(name)));
  }
  const library = await person.library();
  await library.getByRole('checkbox').first().check();
  await library.getByRole('button', { name: '全选' }).click();
  return library;
}

async function exported(library: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  await library.getByRole('button', { name: '更多格式' }).click();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: format }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('both articles leave as a book, a table, JSON and pages', async ({ person }) => {
  const library = await libraryWithTwo(person);

  const book = await exported(library, 'EPUB');
  expect(book.name).toMatch(/^QingDu .*\.epub$/);
  const files = unzipSync(book.bytes);
  expect(Object.keys(files)[0]).toBe('mimetype');
  expect(strFromU8(files['EPUB/nav.xhtml'] ?? new Uint8Array()).match(/<li>/g)?.length).toBe(2);

  const table = await exported(library, 'CSV');
  expect(table.bytes.toString()).toMatch(/^\ufefftitle,author,/);
  expect(table.bytes.toString().trimEnd().split('\r\n').length).toBe(3);

  const json = JSON.parse((await exported(library, 'JSON')).bytes.toString()) as { articles: unknown[] };
  expect(json.articles.length).toBe(2);

  const pages = await exported(library, 'HTML');
  expect(pages.name).toMatch(/\.zip$/);
  const page = strFromU8(Object.values(unzipSync(pages.bytes))[0] ?? new Uint8Array());
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('<script');
});
