/** Many pages saved one after the other, with the permission for their sites and for no other. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allowSite } from './support/allow-site';
import { expect, fixture, test, WECHAT } from './support/test';

/** The first request of a tab that an extension opens goes past the internet that the tests play, to a real server. */
async function serveOnThisMachine(pages: Record<string, string>) {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

test('pasted addresses are opened, kept and closed, and what is not there is said', async ({ person }) => {
  await allowSite(person, '127.0.0.1');
  const news = fixture('news.html');
  const pages = { '/1': news, '/2': news, '/list': '<title>栏目</title><ul><li><a href="/1">一</a></li></ul>' };
  const { origin, stop } = await serveOnThisMachine(pages);
  for (const [path, html] of Object.entries(pages)) person.browser.serve(`${origin}${path}`, html);
  const library = await person.library();
  const before = person.browser.context.pages().length;
  await library.getByRole('button', { name: '添加网页' }).click();
  const dialog = library.getByRole('dialog', { name: '批量保存网页' });
  await dialog.getByLabel('同一网站间隔').selectOption('2');
  await dialog.getByRole('textbox').fill(`看 ${origin}/1，还有 ${origin}/2。${origin}/list`);
  await expect(dialog).toContainText('3 个页面，来自 127.0.0.1');
  await dialog.getByRole('button', { name: '允许并保存' }).click();
  await expect(dialog.locator('.queue li.saved')).toHaveCount(2, { timeout: 30_000 });
  await expect(dialog.locator('.queue li.failed')).toHaveCount(1, { timeout: 30_000 });
  await expect.poll(() => person.browser.context.pages().length).toBe(before);
  await dialog.getByRole('button', { name: '清除已完成' }).click();
  await expect(dialog.locator('.queue')).toHaveCount(0);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(library.locator('.row')).toHaveCount(2);
  stop();
});

test('selected tabs are saved where they are; a site that wants a check is asked for nothing more', async ({
  person,
}) => {
  const wall = readFileSync(new URL('../clean/sites/wechat/error-verification.html', import.meta.url), 'utf8');
  const open = [
    await person.visit(WECHAT, fixture('wechat.html')),
    await person.visit('https://mp.weixin.qq.com/s/one', wall),
    await person.visit('https://mp.weixin.qq.com/s/two', wall),
  ];
  const ids: number[] = [];
  for (const page of open) ids.push(await person.tabId(page));
  const library = await person.library();
  await library.goto(`chrome-extension://${person.browser.id}/library.html?tabs=${ids.join(',')}`);
  const dialog = library.getByRole('dialog', { name: '批量保存网页' });
  await expect(dialog.locator('.offered li')).toHaveCount(3);
  await dialog.getByLabel('同一网站间隔').selectOption('2');
  await dialog.getByRole('button', { name: '允许并保存' }).click();
  await expect(dialog.locator('.queue li.held')).toHaveCount(1, { timeout: 30_000 });
  await expect(dialog.locator('.queue li.saved')).toHaveCount(1);
  await expect(dialog.locator('.queue li.failed')).toHaveCount(1);
  await expect(dialog).toContainText('网站要求验证或登录');
  expect(open.map((page) => page.isClosed())).toEqual([false, false, false]);
});
