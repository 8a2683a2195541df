/** Pages on which there is nothing to read: each says so, and what to do. */
import { toolbarTitle } from '../../scripts/browser/extension-browser.mjs';
import { expect, fixture, rowsOf, test, WECHAT } from './support/test';

const LIST = `<!doctype html><title>频道首页</title><main><ul>${Array.from(
  { length: 40 },
  (_, index) => `<li><a href="/a/${index}.html">第${index}条新闻的标题有十几个字</a></li>`,
).join('')}</ul></main>`;

test.describe('WeChat pages without an article', () => {
  const cases = [
    ['wechat-deleted.html', /文章已被作者删除[\s\S]*该内容已被发布者删除/],
    ['wechat-violation.html', /文章已被平台屏蔽[\s\S]*此内容因违规无法查看/],
  ] as const;
  for (const [name, words] of cases) {
    test(name, async ({ person }) => {
      const page = await person.visit(`https://mp.weixin.qq.com/s/${name}`, fixture(name));
      const popup = await person.popup(page);
      const text = await popup.waitForText(words);
      expect(text).not.toMatch(/^保存$/m);
      const library = await person.library();
      await expect(rowsOf(library)).toHaveCount(0);
    });
  }
});

test('a list of links is no article', async ({ person }) => {
  const page = await person.visit('https://news.example.org/', LIST);
  const popup = await person.popup(page);
  await popup.waitForText(/这一页不是文章/);
});

test("the browser's own pages are out of reach, and the popup says so", async ({ person }) => {
  const page = await person.browser.context.newPage();
  await page.goto('chrome://version/');
  const popup = await person.popup(page);
  await popup.waitForText(/这是浏览器自己的页面/);
});

test('on WeChat the toolbar button tells by itself what the page is', async ({ person }) => {
  const article = await person.visit(WECHAT, fixture('wechat.html'));
  await expect.poll(() => toolbarTitle(person.browser, article)).toMatch(/文章$/);
  const gone = await person.visit('https://mp.weixin.qq.com/s/gone', fixture('wechat-deleted.html'));
  await expect.poll(() => toolbarTitle(person.browser, gone)).toMatch(/文章已被作者删除$/);
  const elsewhere = await person.visit('https://news.example.org/', LIST);
  expect(await toolbarTitle(person.browser, elsewhere)).not.toMatch(/文章/);
});
