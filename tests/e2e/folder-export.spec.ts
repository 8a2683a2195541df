/** Export into a folder: remembered, and nothing in it is overwritten without a question. */
import { expect, fixture, test, WECHAT } from './support/test';

test('an article goes into a folder; a file that was changed there is asked about', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  // A folder of the browser's own file system stands for one on the disk, whose dialog nobody here could answer.
  await library.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  const texts = () =>
    library.evaluate(async () => {
      const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
      const files = (await Array.fromAsync(vault.values())).filter((handle) => handle.kind === 'file');
      return Promise.all(files.map(async (handle) => (await (handle as FileSystemFileHandle).getFile()).text()));
    });
  await library.getByRole('checkbox').first().check();
  await library.getByRole('button', { name: '更多格式' }).click();
  await library.getByRole('button', { name: '存入文件夹…' }).click();
  await expect(library.getByText('已写入“vault”：1 篇')).toBeVisible();
  expect(await texts()).toEqual([expect.stringContaining('老邮局')]);

  await library.evaluate(async () => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    for await (const handle of vault.values()) {
      if (handle.kind !== 'file') continue;
      const stream = await (handle as FileSystemFileHandle).createWritable();
      await stream.write('我的笔记');
      await stream.close();
    }
  });
  await library.getByRole('button', { name: '更多格式' }).click();
  await library.getByRole('button', { name: '存入“vault”' }).click();
  const dialog = library.getByRole('dialog', { name: '1 个文件内容不同' });
  await expect(dialog).toContainText('.md');
  expect(await texts()).toEqual(['我的笔记']);
  await dialog.getByRole('button', { name: '两份都留' }).click();
  await expect.poll(texts).toHaveLength(2);
  expect(await texts()).toContain('我的笔记');
});
