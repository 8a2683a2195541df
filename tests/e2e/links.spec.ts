/** Links of the text to other articles: clean from a page, the saved copy in the library. */
import { clickClosed, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, test, WECHAT } from './support/test';

const OTHER = 'https://mp.weixin.qq.com/s/book-shop';
const LAST_SENTENCE = /只要有人记得来取，邮局就还在。/;
const withLink = fixture('wechat.html').replace(
  '<section><span>新楼亮堂',
  `<p>另见<a href="${OTHER}">河边的书店</a>和<a href="https://example.org/map">地图</a>。</p><section><span>新楼亮堂`,
);
const other = fixture('wechat.html')
  .replaceAll('老邮局搬家之后', '河边的书店')
  .replaceAll('2650000001', '2650000002')
  .replace('老邮局在解放路的拐角上', '书店在解放路的拐角上');

test('a link to another WeChat article opens it clean in the same tab, and the browser leads back', async ({
  person,
}) => {
  person.browser.serve(OTHER, other);
  const page = await person.visit(WECHAT, withLink);
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST_SENTENCE);
  await clickClosed(page, 'link', /^河边的书店$/);
  await page.waitForURL(OTHER);
  await waitForClosedText(page, /书店在解放路的拐角上/, { timeout: 15_000 });
  await page.goBack();
  await expect(page).toHaveURL(WECHAT);
});

test('in the library a link opens the saved copy where there is one', async ({ person }) => {
  const long = 'https://mp.weixin.qq.com/s?__biz=MzA5MDAwMDAwMQ==&mid=2650000002&idx=1&sn=aa01';
  for (const [address, html, title] of [
    [OTHER, other, /河边的书店/],
    [WECHAT, withLink.replace(OTHER, long.replaceAll('&', '&amp;')), /老邮局搬家之后/],
  ] as const) {
    const page = await person.visit(address, html);
    const popup = await person.popup(page);
    await popup.waitForText(title);
    await popup.click(/^保存$/);
    await popup.waitForText(/已存入/);
    await page.close();
  }
  const library = await person.library();
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, LAST_SENTENCE);
  await clickClosed(library, 'link', /^河边的书店$/);
  await waitForClosedText(library, /书店在解放路的拐角上/);
  await expect(library).toHaveTitle('河边的书店');
  await library.goBack();
  await expect(library).toHaveTitle('老邮局搬家之后');
});
