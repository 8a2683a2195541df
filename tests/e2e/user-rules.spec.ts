/** A block that does not belong is pointed at once, and is gone from the site until its rule is deleted. */
import { clickClosed, closedText, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, test } from './support/test';

const ADDRESS = 'https://news.example.org/local/20210805/night-market.html';
const VOTE = /請為夜市投上一票/;
const LAST = /掃得卻比什麼時候都高興/;
const PAGE = fixture('news.html').replace(
  /(掃得卻比什麼時候都高興[^<]*<\/p>)/,
  '$1<p class="vote">看完這篇，請為夜市投上一票。</p>',
);

test('pick a block, see what the rule hits, write it, find it in the options, delete it', async ({ person }) => {
  const page = await person.visit(ADDRESS, PAGE);
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

  const again = await person.visit(ADDRESS, PAGE);
  await (await person.popup(again)).click(/^清读$/);
  await waitForClosedText(again, LAST);
  expect(await closedText(again)).not.toMatch(VOTE);

  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  await expect(options.getByRole('heading', { name: 'news.example.org' })).toBeVisible();
  await expect(options.getByText('p.vote')).toBeVisible();
  await options.getByRole('button', { name: '删除 news.example.org 的规则' }).click();
  await expect(options.getByText('还没有规则')).toBeVisible();

  const last = await person.visit(ADDRESS, PAGE);
  await (await person.popup(last)).click(/^清读$/);
  await waitForClosedText(last, VOTE);
});

test('the options page says what is wrong with a rule, and keeps the rule that was', async ({ person }) => {
  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  const rule = { hosts: ['example.org'], remove: [{ select: '.a', why: '' }], created: '2026-05-01' };
  const take = (name: string, text: string) =>
    options
      .locator('input[type=file][accept*=json]')
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
