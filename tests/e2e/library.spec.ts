/** Kept once, found again, read again, taken along, deleted and brought back. */
import { readFile } from 'node:fs/promises';
import { waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, NEWS, rowsOf, test, WECHAT } from './support/test';

declare const chrome: {
  offscreen: { closeDocument(): Promise<void> };
  runtime: { sendMessage(message: unknown): Promise<{ res: { hits?: unknown[]; byIndex?: true } }> };
};

test('saved from the popup, listed newest first, opened in the same clean view', async ({ person }) => {
  expect(await person.save(await person.visit(WECHAT, fixture('wechat.html')))).toContain('已存入书库');
  expect(await person.save(await person.visit(NEWS, fixture('news.html')))).toContain('已存入书库');
  const library = await person.library();
  await expect(rowsOf(library)).toHaveCount(2);
  await expect(rowsOf(library).first()).toContainText('山城夜市重開');
  await expect(rowsOf(library).last()).toContainText('街角观察');
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, /只要有人记得来取，邮局就还在/);
  await library.keyboard.press('Escape');
  await expect(rowsOf(library)).toHaveCount(2);
});

test('a second save of the same article updates it, whatever its address carries', async ({ person }) => {
  const html = fixture('wechat.html');
  const long = 'https://mp.weixin.qq.com/s?__biz=MzA5MDAwMDAwMQ==&mid=2650000001&idx=1&sn=aa01';
  expect(await person.save(await person.visit(long, html))).toContain('已存入书库');
  const popup = await person.popup(await person.visit(long, html));
  await popup.waitForText(/打开副本/);
  await popup.close();
  const changed = html.replace('邮局就还在。', '邮局就还在。后来它又搬了回来。');
  expect(await person.save(await person.visit(`${long}&chksm=ff&scene=27&from=timeline`, changed))).toContain('已更新');
  const library = await person.library();
  await expect(rowsOf(library)).toHaveCount(1);
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, /后来它又搬了回来/);
});

test('search finds a word of the text, in either script', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  await person.save(await person.visit(NEWS, fixture('news.html')));
  const library = await person.library();
  await library.getByRole('searchbox').fill('陈阿姨');
  await expect(rowsOf(library)).toHaveCount(1);
  await expect(rowsOf(library)).toContainText('山城夜市重開');
  await library.getByRole('searchbox').fill('郵筒');
  await expect(rowsOf(library)).toContainText('老邮局搬家之后');
  await library.getByRole('searchbox').fill('没有这样的词');
  await expect(rowsOf(library)).toHaveCount(0);
});

test('the index answers, from the page that owns it, and follows what is saved later', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  const send = (type: string, data?: unknown) =>
    library.evaluate((message) => chrome.runtime.sendMessage(message), { id: 1, type, data, timestamp: Date.now() });
  expect(await send('search.start')).toEqual({ res: true });
  const ask = async (query: string) => {
    const { res } = await send('search.ask', { query, limit: 9 });
    return { count: res.hits?.length, byIndex: res.byIndex };
  };
  // Until the index is built, reading answers.
  await expect.poll(() => ask('郵筒')).toEqual({ count: 1, byIndex: true });
  await expect.poll(() => ask('陈阿姨')).toEqual({ count: 0, byIndex: true });
  await person.save(await person.visit(NEWS, fixture('news.html')));
  await expect.poll(() => ask('陈阿姨')).toEqual({ count: 1, byIndex: true });
});

test('a closed owner opens again, and a damaged index is built anew', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  const send = (type: string, data?: unknown) =>
    library.evaluate((message) => chrome.runtime.sendMessage(message), { id: 1, type, data, timestamp: Date.now() });
  const ask = async () => {
    await send('search.start');
    const { res } = await send('search.ask', { query: '郵筒', limit: 9 });
    return { count: res.hits?.length, byIndex: res.byIndex };
  };
  await expect.poll(ask).toEqual({ count: 1, byIndex: true });
  await person.browser.worker.evaluate(() => chrome.offscreen.closeDocument());
  const damaged = await library.evaluate(overwriteFiles, INDEX_HEADER);
  expect(damaged).toBeGreaterThan(0);
  await expect.poll(ask).toEqual({ count: 1, byIndex: true });
});

/** SQLite's pool keeps the name of a file in front of it. */
const INDEX_HEADER = 4096;

/** Runs in a page of the extension. @returns how many files it filled with noise behind `from`. */
async function overwriteFiles(from: number): Promise<number> {
  let count = 0;
  const pending = [await navigator.storage.getDirectory()];
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    for await (const handle of folder.values()) {
      if (handle.kind === 'directory') pending.push(handle as FileSystemDirectoryHandle);
      else count += await overwrite(handle as FileSystemFileHandle);
    }
  }
  return count;

  async function overwrite(handle: FileSystemFileHandle): Promise<number> {
    const { size } = await handle.getFile();
    if (size <= from) return 0;
    const stream = await handle.createWritable({ keepExistingData: true });
    await stream.write({ type: 'write', position: from, data: new Uint8Array(size - from).fill(0x5a) });
    await stream.close();
    return 1;
  }
}

test('deleted, and brought back', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await library.getByRole('button', { name: /删除《老邮局搬家之后》/ }).click();
  await expect(rowsOf(library)).toHaveCount(0);
  await library.getByRole('button', { name: '撤销' }).click();
  await expect(rowsOf(library)).toHaveCount(1);
  await library.reload();
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, /只要有人记得来取，邮局就还在/);
});

test('taken along as Markdown with its metadata', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await library.getByRole('checkbox', { name: /老邮局搬家之后/ }).check();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Markdown' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/老邮局搬家之后.*\.md$/);
  const markdown = await readFile(await download.path(), 'utf8');
  expect(markdown).toMatch(/^---\n/);
  expect(markdown).toMatch(/title: .*老邮局搬家之后/);
  expect(markdown).toContain('街角观察');
  expect(markdown).toContain('只要有人记得来取，邮局就还在。');
});

test('many leave as one archive', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  await person.save(await person.visit(NEWS, fixture('news.html')));
  const library = await person.library();
  await library.getByRole('checkbox').first().check();
  await library.getByRole('button', { name: '全选' }).click();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Markdown' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

test('tagged in the popup, before saving and after', async ({ person }) => {
  const popup = await person.popup(await person.visit(WECHAT, fixture('wechat.html')));
  const type = (tag: string) =>
    popup.evaluate(`(async () => {
      const field = document.querySelector('.tag-field input');
      field.value = ${JSON.stringify(tag)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (!document.querySelector('.tag-field [role=option]')) await new Promise((next) => setTimeout(next, 20));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    })()`);
  await popup.waitForText(/老邮局搬家之后/);
  await type('城市');
  await popup.click(/^保存$/);
  await popup.waitForText(/已存入书库/);
  await type('邮局');
  await popup.waitForText(/城市[^]*邮局/);
  await popup.close();
  const library = await person.library();
  await expect(library.getByText('城市').first()).toBeVisible();
  await expect(library.getByText('邮局', { exact: true }).first()).toBeVisible();
});
