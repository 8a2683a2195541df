/** From a page to the library and out again, in real Firefox, as tests/e2e does it in Chromium. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../../scripts/browser/wait-for.mjs';
import { expect, fixture, NEWS, save, test, visit, WECHAT } from './support/test';

declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<{ res: { hits?: unknown[]; byIndex?: true } }> };
};

/** Which are opened to show that nothing can be read there. */
const OTHERS = ['addons.mozilla.org', 'papers.example.org'];
const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;

test.describe.configure({ mode: 'serial' });

test('a WeChat article is cleaned and shown, and saved, from the popup', async ({ firefox }) => {
  const tab = await visit(firefox, WECHAT, fixture('wechat.html'));
  const popup = await firefox.popup(tab);
  await popup.waitForText(/老邮局搬家之后[\s\S]*街角观察/);
  await popup.click(/^保存$/);
  await popup.waitForText(/已存入书库/);
  await popup.click(/^清读$/);
  await tab.waitForText(/只要有人记得来取，邮局就还在。/);
  // A closed root: the page itself sees an empty element.
  const seen = await tab.run(() => document.querySelector<HTMLElement>('[data-qingdu]')?.shadowRoot ?? 'closed');
  expect(seen).toBe('closed');
});

test('a click on the button opens a page for which no permission was given', async ({ firefox }) => {
  expect(await save(firefox, NEWS, fixture('news.html'))).toContain('已存入书库');
});

test('a page that forbids styles and parsing does not reach the view', async ({ firefox }) => {
  const html = fixture('wechat.html').replace(/<head[^>]*>/, (head) => head + STRICT);
  const tab = await visit(firefox, 'https://mp.weixin.qq.com/s/strict', html);
  const popup = await firefox.popup(tab);
  await popup.click(/^清读$/);
  await tab.waitForText(/只要有人记得来取，邮局就还在。/);
  const style = await tab.see(() => {
    const host = document.querySelector('[data-qingdu]') as Element & { openOrClosedShadowRoot: ShadowRoot };
    const sheet = host.openOrClosedShadowRoot.querySelector('.sheet');
    return sheet ? getComputedStyle(sheet).lineHeight : 'none';
  });
  expect(style).toBe('33.3px');
});

test('the page in the other script, and back as it was', async ({ firefox }) => {
  const tab = await visit(firefox, `${NEWS}?again`, fixture('news.html'));
  const body = () => tab.run(() => document.body.textContent);
  const before = await body();
  const popup = await firefox.popup(tab);
  await popup.click(/繁体转简体/);
  await popup.waitForText(/网页已显示为简体/);
  expect(await tab.run(() => document.querySelector('h1')?.textContent)).toContain('山城夜市重开 摊商准备好了');
  await popup.click(/^原文$/);
  await popup.waitForText(/与转换前完全一致/);
  expect(await body()).toBe(before);
});

test('the library lists both, finds a word in either script, by its index', async ({ firefox }) => {
  const library = await firefox.openOwn('library.html');
  await library.waitForText(/山城夜市重開[\s\S]*老邮局搬家之后/);
  const ask = (query: string) =>
    library.run(async (words: string) => {
      const { runtime } = browser;
      await runtime.sendMessage({ id: 1, type: 'search.start', timestamp: 1 });
      const data = { query: words, limit: 9 };
      return (await runtime.sendMessage({ id: 2, type: 'search.ask', data, timestamp: 1 })).res;
    }, query);
  await expect.poll(async () => (await ask('郵筒')).byIndex).toBe(true);
  expect((await ask('郵筒')).hits).toHaveLength(1);
  await library.type('input[type=search]', '陈阿姨');
  await library.waitForText(/1 个结果[\s\S]*山城夜市重開/);
  expect(await library.text()).not.toContain('老邮局搬家之后');
});

test('the index outlives the background page, which sleeps when nothing is asked', async ({ firefox }) => {
  await firefox.stopBackground();
  const changed = fixture('wechat.html').replaceAll('老邮局', '新码头');
  expect(await save(firefox, WECHAT, changed)).toContain('已更新');
  const library = await firefox.openOwn('library.html');
  await library.type('input[type=search]', '新码头');
  await library.waitForText(/个结果[\s\S]*新码头/);
});

test('an article goes out as a file and comes in again', async ({ firefox }) => {
  const library = await firefox.openOwn('library.html');
  await library.click(/^选择.*山城夜市重開/);
  await library.waitForText(/已选 1 篇/);
  await library.click(/^Markdown$/);
  const written = () => {
    const names = readdirSync(firefox.downloads).filter((name) => name.endsWith('.md'));
    return names.map((name) => readFileSync(join(firefox.downloads, name), 'utf8')).find((text) => text !== '');
  };
  const text = await waitFor(async () => written(), 'the file to be written');
  expect(text).toMatch(/^---\n[\s\S]*\n---\n[\s\S]*等這一碗麵線/);

  const other = join(firefox.downloads, 'import.md');
  writeFileSync(other, text.replaceAll('night-market', 'day-market').replaceAll('山城夜市', '海边早市'));
  const again = await firefox.openOwn('library.html');
  await again.type('input[type=file]', other);
  await again.waitForText(/1 篇文章/);
  await again.click(/^导入$/);
  await again.waitForText(/海边早市/);
});

test.describe('pages on which there is nothing to read say so', () => {
  const cases = [
    ['wechat-deleted.html', /文章已被作者删除[\s\S]*该内容已被发布者删除/],
    ['wechat-violation.html', /文章已被平台屏蔽[\s\S]*此内容因违规无法查看/],
  ] as const;
  for (const [name, words] of cases) {
    test(name, async ({ firefox }) => {
      const tab = await visit(firefox, `https://mp.weixin.qq.com/s/${name}`, fixture(name));
      await (await firefox.popup(tab)).waitForText(words);
    });
  }

  test('a page of the browser itself', async ({ firefox }) => {
    const tab = await firefox.open('about:license');
    await (await firefox.popup(tab)).waitForText(/这是浏览器自己的页面|浏览器不开放这一页/);
  });

  test('the store, and a PDF', async ({ firefox }) => {
    const store = await visit(firefox, 'https://addons.mozilla.org/', '<p>商店</p>');
    await (await firefox.popup(store)).waitForText(/扩展商店不对扩展开放/);
    const file = { body: '%PDF-1.4\n', contentType: 'application/pdf' };
    firefox.internet.serve('https://papers.example.org/one.pdf', file);
    const pdf = await firefox.open('https://papers.example.org/one.pdf');
    await (await firefox.popup(pdf)).waitForText(/PDF/);
  });
});

test('of the network, only the pages themselves and the pictures of what was read were asked for', async ({
  firefox,
}) => {
  const hosts = firefox.internet.requests.map((url) => new URL(url).hostname);
  expect([...new Set(hosts)].toSorted()).toEqual(
    ['img.example.org', 'mmbiz.qpic.cn', 'mp.weixin.qq.com', 'news.example.org', ...OTHERS].toSorted(),
  );
});
