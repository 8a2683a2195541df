/** One click from a messy page to a clean one, and back to the page as it was. */
import { clickClosed, closedText, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, NEWS, test, WECHAT } from './support/test';

const LAST_SENTENCE = /只要有人记得来取，邮局就还在。/;

test('a WeChat article: the popup says what it is, the clean view shows it whole and without furniture', async ({
  person,
}) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  const popup = await person.popup(page);
  const card = await popup.waitForText(/老邮局搬家之后/);
  expect(card).toContain('街角观察');
  expect(card).toContain('林小满');
  expect(card).toMatch(/2024年3月10日/);
  expect(card).toMatch(/\d+ 字/);
  await popup.click(/^清读$/);
  const text = await waitForClosedText(page, LAST_SENTENCE);
  expect(text).toContain('老邮局在解放路的拐角上站了六十多年');
  expect(text).toContain('老邮局搬家之后');
  expect(text).not.toContain('微信扫一扫');
  expect(text).not.toContain('轻点两下取消赞');
});

test('the page is left as it was, and can neither look into the view nor keep it', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  const serialise = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await serialise();
  const popup = await person.popup(page);
  await popup.click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  const host = page.locator('[data-qingdu]');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(/<body[\s\S]*<\/body>/.exec(before)?.[0]);
  await page.keyboard.press('Escape');
  await expect(host).toHaveCount(0);
  expect(await serialise()).toBe(before);
});

test('a news page without a rule of its own', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.waitForText(/山城夜市重開/);
  await popup.click(/^清读$/);
  const text = await waitForClosedText(page, /掃得卻比什麼時候都高興/);
  expect(text).not.toContain('港口的早市賣什麼');
  expect(text).not.toContain('版權所有');
  expect(text).not.toContain('體育');
});

test('the view lists what was removed, and puts a block back on request', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  const popup = await person.popup(page);
  await popup.click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  const promotion = /点击下方名片，关注街角观察/;
  expect(await closedText(page)).not.toMatch(promotion);
  await clickClosed(page, 'button', /移除了 \d+ 处/);
  await waitForClosedText(page, promotion);
  await clickClosed(page, 'button', /放回/, { after: promotion });
  await waitForClosedText(page, /已放回/);
  await clickClosed(page, 'button', /收起/);
  expect(await closedText(page)).toMatch(promotion);
});

test('the toolbar button closes the view that it opened', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  const popup = await person.popup(page);
  await popup.click(/退出清读/);
  await expect(page.locator('[data-qingdu]')).toHaveCount(0);
});
