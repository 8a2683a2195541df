/** How text looks and which keys there are: set on the options page, seen in the view at once. */
import {
  clickClosed,
  closedNodes,
  closedText,
  waitForClosedText,
  withSession,
} from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, test, WECHAT } from './support/test';

const LAST_SENTENCE = /只要有人记得来取，邮局就还在。/;

test('what is set in the options holds for the next view, and a site may differ', async ({ person }) => {
  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  await options.getByRole('radio', { name: '豆绿' }).click({ force: true });
  await options.getByRole('switch', { name: '首行缩进' }).check();
  await expect(options.locator('.sample')).toHaveCSS('background-color', 'rgb(227, 237, 221)');
  await expect(options.locator('.sample p').first()).toHaveCSS('text-indent', '36px');

  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  await clickClosed(page, 'button', /^版式$/);
  await waitForClosedText(page, /只用于 mp\.weixin\.qq\.com/);
  await clickClosed(page, 'switch', /只用于/);
  await clickClosed(page, 'radio', /^纯黑$/);

  await options.bringToFront();
  await expect(options.locator('.sites .host').getByText('mp.weixin.qq.com')).toBeVisible();
  await expect(options.getByRole('radio', { name: '豆绿' })).toBeChecked();
  await options.getByRole('button', { name: /让 mp\.weixin\.qq\.com 恢复/ }).click();
  await expect(options.locator('.own-look')).toHaveCount(0);
});

test('an open view follows what is set elsewhere: its look, its keys, and how it is converted', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  await clickClosed(page, 'radio', /^繁/);
  await waitForClosedText(page, /信格留在牆上，裡面放的/);

  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  await options.getByRole('radio', { name: '纯黑' }).click({ force: true });
  await options.getByRole('radio', { name: /^香港用字 里面/ }).check();
  await options.getByRole('button', { name: /^移除的内容：/ }).click();
  await options.keyboard.press('q');
  await expect(options.getByRole('button', { name: /^移除的内容：/ })).toHaveText('Q');

  await page.bringToFront();
  await waitForClosedText(page, /信格留在牆上，裏面放的/);
  const nodes: { attributes?: string[] }[] = await withSession(page, closedNodes);
  const attributes = nodes.map((node) => node.attributes?.join(' ')).filter(Boolean);
  expect(attributes).toContainEqual(expect.stringContaining('data-theme black'));
  expect(attributes).toContainEqual(expect.stringContaining('class sheet lang zh-Hant-HK'));
  await page.keyboard.press('q');
  await waitForClosedText(page, /点击下方名片，关注街角观察|點擊下方名片，關注街角觀察/);
});

test('a key of the view is changed by pressing another; one that is taken is refused', async ({ person }) => {
  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  const button = options.getByRole('button', { name: /^移除的内容：/ });
  await button.click();
  await options.keyboard.press('o');
  await expect(options.getByText('这个键已用于：目录。')).toBeVisible();
  await options.keyboard.press('q');
  await expect(button).toHaveText('Q');

  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  await page.keyboard.press('x');
  expect(await closedText(page)).not.toMatch(/如果有属于正文的/);
  await page.keyboard.press('q');
  await waitForClosedText(page, /点击下方名片，关注街角观察/);
});
