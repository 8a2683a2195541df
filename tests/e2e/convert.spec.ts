/** The page in the other script, and back to the very text that it had. */
import type { Page } from '@playwright/test';
import { clickClosed, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, NEWS, rowsOf, test, WECHAT } from './support/test';

/** Every text node and attribute, one a line, so that a difference says where it is. */
const snapshot = (page: Page) =>
  page.evaluate(() => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        lines.push(
          `<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}>`,
        );
      } else lines.push(JSON.stringify(node.nodeValue));
    }
    return lines;
  });

test('Traditional to Simplified and back, byte for byte; code and what people type are left alone', async ({
  person,
}) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const before = await snapshot(page);
  const popup = await person.popup(page);
  await popup.click(/繁体转简体/);
  await popup.waitForText(/网页已显示为简体/);
  await expect(page.locator('h1')).toHaveText('山城夜市重开 摊商准备好了');
  await expect(page.locator('.article-body')).toContainText('后面的人说，等这一碗面线已经等了一整个夏天');
  await expect(page.locator('.article-body')).toContainText('干脆把摊车重新油漆了一遍');
  await expect(page.locator('figure img')).toHaveAttribute('title', '灯笼');
  await expect(page.locator('code')).toHaveText('print("發財")');
  await expect(page.locator('textarea')).toHaveValue('這裡是後臺');
  await expect(page.locator('input')).toHaveValue('搜尋發現');
  await expect(page.locator('#draft')).toHaveText('這裡是我寫的');
  await popup.click(/^原文$/);
  await popup.waitForText(/与转换前完全一致/);
  expect(await snapshot(page)).toEqual(before);
});

test('what the page adds later is converted too, and given back too', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/繁体转简体/);
  await popup.waitForText(/网页已显示为简体/);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.id = 'late';
    late.textContent = '後來燈又亮了';
    document.querySelector('.article-body')?.append(late);
  });
  await expect(page.locator('#late')).toHaveText('后来灯又亮了');
  await popup.click(/^原文$/);
  await expect(page.locator('#late')).toHaveText('後來燈又亮了');
});

test('Simplified to Traditional on WeChat', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  const before = await snapshot(page);
  const popup = await person.popup(page);
  await popup.click(/简体转繁体/);
  await popup.waitForText(/网页已显示为繁体/);
  await expect(page.locator('#activity-name')).toHaveText('老郵局搬家之後');
  await popup.click(/^原文$/);
  await popup.waitForText(/与转换前完全一致/);
  expect(await snapshot(page)).toEqual(before);
});

test('the clean view converts its own text, and goes back', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/^清读$/);
  await waitForClosedText(page, /掃得卻比什麼時候都高興/);
  await clickClosed(page, 'radio', /^简体$/);
  await waitForClosedText(page, /扫得却比什么时候都高兴/);
  await clickClosed(page, 'radio', /^原文$/);
  await waitForClosedText(page, /掃得卻比什麼時候都高興/);
});

test('what is kept is the original, even where the page was shown converted', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/繁体转简体/);
  await popup.waitForText(/网页已显示为简体/);
  await popup.click(/^保存$/);
  await popup.waitForText(/已存入书库/);
  const library = await person.library();
  await expect(rowsOf(library)).toContainText('山城夜市重開 攤商準備好了');
});
