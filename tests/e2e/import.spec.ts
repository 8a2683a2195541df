/** What left the library comes back by its own file; nothing is kept before the person has seen what would come in. */
import { readFile } from 'node:fs/promises';
import { expect, fixture, rowsOf, test, WECHAT } from './support/test';

test('exported, deleted, imported again; a broken file is named', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await library.getByRole('checkbox').first().check();
  await library.getByRole('button', { name: '更多格式' }).click();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'JSON' }).click();
  const buffer = await readFile(await (await downloading).path());
  await library.getByRole('button', { name: /删除《老邮局搬家之后》/ }).click();
  await expect(rowsOf(library)).toHaveCount(0);

  const give = () =>
    library.locator('input[type=file][accept*=csv]').setInputFiles([
      { name: 'mine.json', mimeType: 'application/json', buffer },
      { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
    ]);
  await give();
  const dialog = library.getByRole('dialog');
  await expect(dialog).toContainText('1 篇文章');
  await expect(dialog).toContainText('broken.json — 文件已损坏');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(library.locator('.row')).toHaveCount(0);

  await give();
  await dialog.getByRole('button', { name: '导入' }).click();
  await expect(library.locator('.row')).toHaveCount(1);
  await expect(library.locator('.row')).toContainText('老邮局搬家之后');

  await give();
  await expect(dialog).toContainText('1 篇已在书库中');
  await expect(dialog.getByRole('button', { name: '导入' })).toBeDisabled();
});

test('an import that the browser ended is told of when the library opens again', async ({ person }) => {
  const before = await person.library();
  await before.evaluate(() => chrome.storage.local.set({ importing: { name: 'mine.json', at: 1 } }));
  await before.close();
  const library = await person.library();
  const notice = library.getByRole('status').filter({ hasText: '导入“mine.json”时中断' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button').click();
  await library.reload();
  await expect(library.getByRole('heading').first()).toBeVisible();
  await expect(notice).toHaveCount(0);
});

/** The extension's own API inside its pages. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
