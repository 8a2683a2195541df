/** Backups as a person makes them: a file that restores what was deleted, a broken one that is refused, a folder that fills itself. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, fixture, test, WECHAT, type Person } from './support/test';

async function saveOne(person: Person): Promise<Page> {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await expect(library.locator('.row')).toHaveCount(1);
  return library;
}

test('a backup brings back what was deleted; a broken one is refused', async ({ person }) => {
  const library = await saveOne(person);
  await library.getByRole('button', { name: '备份', exact: true }).click();
  const dialog = library.getByRole('dialog', { name: '备份' });
  await expect(dialog).toContainText('还没有备份');
  const downloading = library.waitForEvent('download');
  await dialog.getByRole('button', { name: '立即备份' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^QingDu \d{4}-\d\d-\d\d \d{4}\.zip$/);
  const buffer = await readFile(await download.path());
  await expect(library.getByRole('status').filter({ hasText: '已交给浏览器下载' })).toBeVisible();
  await library.getByRole('button', { name: '备份', exact: true }).click();
  await expect(dialog).toContainText('1 篇文章——QingDu');
  await dialog.getByRole('button', { name: '关闭' }).click();

  await library.getByRole('button', { name: /删除《老邮局搬家之后》/ }).click();
  await expect(library.locator('.row')).toHaveCount(0);
  const give = (name: string, bytes: Buffer) =>
    library.locator('.backup input[type=file]').setInputFiles([{ name, mimeType: 'application/zip', buffer: bytes }]);

  await give('cut.zip', buffer.subarray(0, buffer.length - 40));
  await expect(library.getByRole('alert')).toContainText('没有恢复任何内容：文件已损坏或不完整');
  await give('other.zip', Buffer.from('no archive'));
  await expect(library.getByRole('alert')).toContainText('这不是清读的备份');

  await library.getByRole('button', { name: '备份', exact: true }).click();
  await give('mine.zip', buffer);
  const summary = library.getByRole('dialog', { name: '将要恢复的内容' });
  await expect(summary).toContainText('完整无损');
  await expect(summary).toContainText('新增 1 篇文章');
  await summary.getByRole('button', { name: '恢复' }).click();
  await expect(library.getByText('恢复完成')).toBeVisible();
  await expect(library.locator('.row')).toContainText('老邮局搬家之后');

  await give('mine.zip', buffer);
  await expect(summary).toContainText('1 篇文章与书库中的一样');
});

test('a chosen folder gets a backup by itself when one is due', async ({ person }) => {
  const library = await saveOne(person);
  // A folder of the browser's own file system stands for one on the disk, whose dialog nobody here could answer.
  await library.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  const files = () =>
    library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      return Array.fromAsync((await root.getDirectoryHandle('backups')).keys());
    });
  await library.getByRole('button', { name: '备份', exact: true }).click();
  const dialog = library.getByRole('dialog', { name: '备份' });
  await dialog.getByRole('button', { name: '选择…' }).click();
  await expect(dialog).toContainText('backups');
  await expect(dialog.getByLabel('自动备份')).toHaveValue('week');
  const [worker] = person.browser.context.serviceWorkers();
  await expect.poll(() => worker?.evaluate(() => chrome.alarms.get('backup').then(Boolean))).toBe(true);
  await worker?.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
  await expect.poll(files, { timeout: 30_000 }).toEqual([expect.stringMatching(/^QingDu .*\.zip$/)]);
  await expect(dialog).toContainText('1 篇文章——QingDu');
});

declare const chrome: {
  alarms: { get(name: string): Promise<unknown>; create(name: string, when: { when: number }): Promise<void> };
};
