/** A block that does not belong is pointed at once, and is gone from the site until its rule is deleted. */
import { readFile } from 'node:fs/promises';
import { clickClosed, closedText, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, NEWS, test } from './support/test';

const VOTE = /請為夜市投上一票/;
const LAST = /掃得卻比什麼時候都高興/;
const PAGE = fixture('news.html').replace(
  /(掃得卻比什麼時候都高興[^<]*<\/p>)/,
  '$1<p class="vote">看完這篇，請為夜市投上一票。</p>',
);

test('pick a block, see what the rule hits, write it, find it in the options, delete it', async ({ person }) => {
  const page = await person.visit(NEWS, PAGE);
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, VOTE);
  await clickClosed(page, 'button', /整理本站/);
  await waitForClosedText(page, /选一块不该有的内容/);
  await clickClosed(page, 'paragraph', /.*/, { after: LAST });
  await waitForClosedText(page, /在此移除 1 处，\d+ 字：/);
  await clickClosed(page, 'button', /在 news\.example\.org 移除/);
  await waitForClosedText(page, /已写入 news\.example\.org 的规则/);
  expect(await closedText(page)).not.toMatch(VOTE);
  expect(await closedText(page)).toMatch(LAST);

  const again = await person.visit(NEWS, PAGE);
  await (await person.popup(again)).click(/^清读$/);
  await waitForClosedText(again, LAST);
  expect(await closedText(again)).not.toMatch(VOTE);

  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  await expect(options.getByRole('heading', { name: 'news.example.org' })).toBeVisible();
  await expect(options.getByText('p.vote')).toBeVisible();
  await options.getByRole('button', { name: '删除 news.example.org 的规则' }).click();
  await expect(options.getByText('还没有规则')).toBeVisible();

  const last = await person.visit(NEWS, PAGE);
  await (await person.popup(last)).click(/^清读$/);
  await waitForClosedText(last, VOTE);
});

const TOOL = 'https://tool.example.org/notes/7';
/** A page of short lines, which alone is no proof of an article. */
const LINES = `<!doctype html><title>值班记录 - 灯塔</title><nav><a href="/notes/6">上一天</a> <a href="/notes/8">下一天</a></nav>
<div class="log"><p>七点，雾。</p><p>九点，雾散。</p><p>正午，过船三艘。</p></div><div class="foot">灯塔值班室</div>`;

test('where nothing is found, the body is pointed at from the popup, for every page of the site', async ({
  person,
}) => {
  const page = await person.visit(TOOL, LINES);
  const popup = await person.popup(page);
  await popup.waitForText(/这一页不是文章/);
  await popup.click(/指定正文/);
  await waitForClosedText(page, /指向文章并点击/);
  const place = await page.locator('.log').boundingBox();
  if (!place) throw new Error('the page shows no log');
  await page.mouse.move(place.x + 20, place.y + place.height / 2, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
  expect(await waitForClosedText(page, /以此为正文，这里有 \d+ 字：/)).toContain('div.log');
  await clickClosed(page, 'button', /用于本站/);
  const text = await waitForClosedText(page, /正午，过船三艘/);
  expect(text).not.toContain('灯塔值班室');

  const next = await person.visit('https://tool.example.org/notes/8', LINES.replaceAll('雾', '雨'));
  await (await person.popup(next)).click(/^清读$/);
  await waitForClosedText(next, /九点，雨散/);
});

test('what a built-in rule removes is always kept on this site, once the person says so', async ({ person }) => {
  const bar = /分享到：Facebook LINE/;
  const html = PAGE.replace('<p class="vote">', '<p class="apps">分享到：Facebook LINE</p><p class="vote">');
  const page = await person.visit(NEWS, html);
  await (await person.popup(page)).click(/^清读$/);
  expect(await waitForClosedText(page, LAST)).not.toMatch(bar);
  await clickClosed(page, 'button', /移除了 \d+ 处/);
  await clickClosed(page, 'button', /在 news\.example\.org 始终保留/, { after: bar });
  expect(await waitForClosedText(page, /在此保留 1 处，\d+ 字：/)).toContain('p.apps');
  await clickClosed(page, 'button', /^在 news\.example\.org 保留$/);
  await waitForClosedText(page, /已写入 news\.example\.org 的规则/);

  const again = await person.visit(NEWS, html);
  await (await person.popup(again)).click(/^清读$/);
  expect(await waitForClosedText(again, LAST)).toMatch(bar);
});

test('rules go out as a file and come in again elsewhere, none twice', async ({ person }) => {
  const open = async () => {
    const options = await person.browser.context.newPage();
    await options.goto(`chrome-extension://${person.browser.id}/options.html`);
    return options;
  };
  const options = await open();
  const rules = [
    { hosts: ['example.org'], remove: [{ select: '.a', why: '投票' }], created: '2026-05-01' },
    {
      hosts: ['b.example.org'],
      path: '/notes/',
      content: ['.log'],
      keep: [{ rule: 'prune/share-bar' }],
      created: '2026-05-02',
    },
  ];
  const take = (text: string | Buffer) =>
    options
      .locator('[data-section="rules"] input[type=file]')
      .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await take(JSON.stringify(rules));
  await expect(options.getByRole('heading', { name: 'b.example.org' })).toBeVisible();

  const downloading = options.waitForEvent('download');
  await options.getByRole('region', { name: '我的规则' }).getByRole('button', { name: '导出' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('qingdu-rules.json');
  const file = await readFile(await download.path());
  expect(JSON.parse(file.toString('utf8'))).toMatchObject({ format: 'qingdu-rules', rules });

  await options.getByRole('button', { name: '删除 example.org 的规则', exact: true }).click();
  await expect(options.getByRole('heading', { name: 'example.org', exact: true })).toHaveCount(0);
  await take(file);
  await expect(options.getByRole('heading', { name: 'example.org', exact: true })).toBeVisible();
  await expect(options.locator('.rule')).toHaveCount(2);
});

test('the options page says what is wrong with a rule, and keeps the rule that was', async ({ person }) => {
  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  const rule = { hosts: ['example.org'], remove: [{ select: '.a', why: '' }], created: '2026-05-01' };
  const take = (name: string, text: string) =>
    options
      .locator('[data-section="rules"] input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await take('broken.json', JSON.stringify([rule, { ...rule, remove: [{ select: '[', why: '' }] }]));
  await expect(options.getByRole('alert')).toContainText('第 2 条 · remove.0.select');
  await take('rules.json', JSON.stringify([rule]));
  await expect(options.getByRole('heading', { name: 'example.org' })).toBeVisible();
  await options.getByRole('button', { name: '编辑 example.org 的规则' }).click();
  await options.getByRole('textbox', { name: '规则的 JSON' }).fill('{ "hosts": [] }');
  await options.getByRole('button', { name: '保存' }).click();
  await expect(options.locator('.problems')).toContainText('hosts');
  await options.keyboard.press('Escape');
  await expect(options.getByText('.a', { exact: true })).toBeVisible();
});
