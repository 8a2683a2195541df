/** The page script's work in a real page: the page stays what it is, whatever is cleaned, shown and converted. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CleanResult } from '../../../lib/clean/types';
import type { UserRule } from '../../../lib/clean/user-rule';
import { defaultSettings } from '../../../lib/convert/default-settings';
import { createToHans } from '../../../lib/convert/to-hans';
import { createToHant } from '../../../lib/convert/to-hant';
import { createPageSession } from '../../../lib/extension/page/page-session';
import type { PageServices } from '../../../lib/extension/page/page-services';
import { DEFAULT_PREFERENCES } from '../../../lib/view/reading/reading-preferences';
import { DEFAULT_KEYS } from '../../../lib/view/keys/view-keys';
import { speakEnglish } from '../../view/speak-english';

const SENTENCE = '河邊的樹長得很高，每年春天都會開滿白色的花，孩子們從學校回來時，總要在樹下坐一會兒。';
const PAGE = `<h1>河邊的樹</h1><p class="source">來源：城南週刊</p><article>${`<p>${SENTENCE}</p>`.repeat(8)}
  <p><img alt="樹下的長椅" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p></article>`;

let rules: UserRule[] = [];
let session: ReturnType<typeof createPageSession>;
let services: { [K in keyof PageServices]: ReturnType<typeof vi.fn<PageServices[K]>> };

/** The test's own document: nodes of a frame's are of another realm, as a content script never meets them. */
function open(html = PAGE): Document {
  document.title = '河邊的樹';
  document.body.innerHTML = html;
  session = createPageSession(document, services);
  return document;
}

const textOf = (result: CleanResult) => ('article' in result ? result.article.text : result.state);

beforeEach(() => {
  rules = [];
  speakEnglish();
  services = {
    address: vi.fn<PageServices['address']>(() => 'https://news.example/trees'),
    loadConverter: vi.fn<PageServices['loadConverter']>(async () => createToHans(defaultSettings('zh-CN'))),
    mayConvert: vi.fn<PageServices['mayConvert']>(async () => true),
    save: vi.fn<PageServices['save']>(async () => ({ ok: true, id: 'a', outcome: 'created', savedAt: 1 })),
    notes: vi.fn<PageServices['notes']>(() => ({ watch: () => () => {}, put: async () => {}, remove: async () => {} })),
    picturesOf: vi.fn<PageServices['picturesOf']>(async () => undefined),
    retryPictures: vi.fn<PageServices['retryPictures']>(async () => {}),
    isSaved: vi.fn<PageServices['isSaved']>(async () => false),
    loadPage: vi.fn<PageServices['loadPage']>(async () => Promise.reject(new Error('no page is expected'))),
    download: vi.fn<PageServices['download']>(),
    copy: vi.fn<PageServices['copy']>(),
    followArticle: vi.fn<PageServices['followArticle']>(),
    openLibrary: vi.fn<PageServices['openLibrary']>(),
    loadViewSettings: vi.fn<PageServices['loadViewSettings']>(async () => ({
      reading: { everywhere: DEFAULT_PREFERENCES },
      viewKeys: DEFAULT_KEYS,
      hongKong: false,
    })),
    followViewSettings: vi.fn<PageServices['followViewSettings']>(() => () => {}),
    saveReading: vi.fn<PageServices['saveReading']>(),
    loadRules: vi.fn<PageServices['loadRules']>(async () => rules),
    saveRules: vi.fn<PageServices['saveRules']>(async (next) => void (rules = [...next])),
  };
});

afterEach(() => {
  session.stop();
  document.documentElement.querySelector('body')?.replaceChildren();
});

test('the view opens and closes, and the page is as it was', async () => {
  const live = open();
  const before = live.documentElement.outerHTML;
  expect(await session.toggleView()).toBe('article');
  expect(session.status()).toMatchObject({ viewOpen: true, shown: 'original', script: 'hant' });
  expect(await session.toggleView()).toBe('closed');
  expect(session.status().viewOpen).toBe(false);
  expect(live.documentElement.outerHTML).toBe(before);
});

test('two requests at once open one view', async () => {
  const live = open();
  await Promise.all([session.toggleView(), session.toggleView()]);
  expect(live.querySelectorAll('[data-qingdu]')).toHaveLength(1);
});

test('the view asks whether the library holds the article, by its identity', async () => {
  open();
  await session.toggleView();
  expect(services.isSaved).toHaveBeenCalledExactlyOnceWith('https://news.example/trees');
});

test('a page without an article opens nothing', async () => {
  const live = open('<p>短</p>');
  expect(['empty', 'not-article']).toContain(await session.toggleView());
  expect(live.querySelector('[data-qingdu]')).toBeNull();
});

test('a converted page is still cleaned in its own characters, and comes back byte for byte', async () => {
  const live = open();
  const before = live.documentElement.outerHTML;
  const original = await session.clean();
  expect(await session.convert('hans')).toMatchObject({ shown: 'hans', script: 'hant' });
  expect(services.loadConverter).toHaveBeenCalledExactlyOnceWith('hans');
  expect(live.querySelector('article p')?.textContent).toContain('河边的树长得很高');
  expect(live.querySelector('img')?.alt).toBe('树下的长椅');

  const cleaned = await session.clean();
  expect(textOf(cleaned)).toContain(SENTENCE);
  expect(cleaned).toEqual({ ...original, report: { ...original.report, milliseconds: cleaned.report.milliseconds } });
  await session.convert('original');
  expect(live.documentElement.outerHTML).toBe(before);
});

test('a view over a converted page opens converted', async () => {
  open();
  await session.convert('hans');
  await session.toggleView();
  expect(session.status()).toEqual({ shown: 'hans', viewOpen: true, script: 'hant' });
});

test('elements named like the properties of a document change nothing', async () => {
  open(`${['body', 'URL', 'createTreeWalker', 'cloneNode'].map((name) => `<img name="${name}">`).join('')}${PAGE}`);
  expect(textOf(await session.clean())).toContain(SENTENCE);
  expect(session.status().script).toBe('hant');
  await session.convert('hans');
  expect(textOf(await session.clean())).toContain(SENTENCE);
});

test('a page already in the wanted script keeps its text; what is in the other one, now or later, is converted', async () => {
  services.loadConverter.mockImplementation(async () => createToHant(defaultSettings('zh-TW')));
  const live = open(PAGE.replace('</article>', '<p>台北</p><p>里面的头发都说过了。</p></article>'));
  const before = live.documentElement.outerHTML;
  expect(await session.convert('hant')).toEqual({ shown: 'hant', viewOpen: false, script: 'hant', left: undefined });
  const [text, html] = [live.body.innerText, live.documentElement.outerHTML];
  expect(html).toBe(before.replace('里面的头发都说过了', '裡面的頭髮都說過了'));
  expect(text).toContain('台北');
  const comment = Object.assign(live.createElement('p'), { textContent: '说得好' });
  live.body.append(comment);
  await vi.waitFor(() => expect(comment.textContent).toBe('說得好'));
  expect(textOf(await session.clean())).toContain('里面的头发都说过了');
  comment.remove();
  await session.convert('original');
  expect(live.documentElement.outerHTML).toBe(before);
});

test('a view over a page in the wanted script shows what is in the other one converted', async () => {
  services.loadConverter.mockImplementation(async () => createToHant(defaultSettings('zh-TW')));
  open(PAGE.replace('</article>', '<p>里面的头发都说过了。</p></article>'));
  await session.convert('hant');
  await session.toggleView();
  expect(session.status()).toMatchObject({ shown: 'hant', viewOpen: true, script: 'hant' });
  await session.convert('original');
  expect(session.status().shown).toBe('original');
});

test('a page in Japanese stays as it is, headlines without kana too, and so does a site where the person said never', async () => {
  const live = open(
    `<h1>東京都の天気</h1><h2>東京灣岸</h2>${'<p>今日は晴れて、とても暖かい一日になりました。</p>'.repeat(5)}`,
  );
  const before = live.documentElement.outerHTML;
  expect(await session.convert('hans')).toMatchObject({ shown: 'original', left: 'foreign' });
  expect(live.documentElement.outerHTML).toBe(before);
  session.stop();
  services.mayConvert.mockResolvedValue(false);
  open();
  expect(await session.convert('hans')).toMatchObject({ shown: 'original', left: 'never' });
  expect(document.querySelector('h1')?.textContent).toBe('河邊的樹');
  expect(await session.convert('original')).toMatchObject({ shown: 'original', left: undefined });
});

test('where the converter does not come, the page stays and the caller hears of it', async () => {
  services.loadConverter.mockRejectedValue(new Error('gone'));
  const live = open('<p>这里是简体字的网页，没有很长，但是足够看出来是简体。</p>');
  const before = live.documentElement.outerHTML;
  await expect(session.convert('hant')).rejects.toThrow('gone');
  expect(session.status().shown).toBe('original');
  expect(live.documentElement.outerHTML).toBe(before);
});

const part = (number: number) =>
  `<p>${SENTENCE}這是第 ${number} 頁的開頭。</p><p>${SENTENCE}這是第 ${number} 頁的結尾。</p>`;
const pager = [1, 2, 3]
  .map((number) => `<a href="/trees${number === 1 ? '' : `_${number}`}.html">${number}</a>`)
  .join('');
const several = (number: number) =>
  `<h1>河邊的樹</h1><article>${part(number)}</article><div class="pager">${pager}</div>`;

/** The bar stands in a closed root, which the test has no way into: it goes by the session's own join. */
async function joinAll(): Promise<void> {
  services.address.mockReturnValue('https://news.example/trees.html');
  services.loadPage.mockImplementation(async (address) => several(Number(/_(\d)/.exec(address)?.[1])));
  open(several(1));
  await session.toggleView();
  await session.join();
}

test('joined pages are what is cleaned, saved and downloaded from then on', async () => {
  await joinAll();
  expect(services.loadPage.mock.calls.map(([address]) => address)).toEqual([
    'https://news.example/trees_2.html',
    'https://news.example/trees_3.html',
  ]);
  const whole = await session.clean();
  expect(textOf(whole).match(/第 \d 頁的結尾/g)).toEqual(['第 1 頁的結尾', '第 2 頁的結尾', '第 3 頁的結尾']);
  await session.toggleView();
  expect(textOf(await session.clean())).toBe(textOf(whole));
});

test('another article at another address is not mixed with the joined one', async () => {
  await joinAll();
  services.address.mockReturnValue('https://news.example/birds.html');
  document
    .querySelector('article')
    ?.replaceChildren(...document.createRange().createContextualFragment(part(7)).childNodes);
  const text = textOf(await session.clean());
  expect(text).toContain('第 7 頁');
  expect(text).not.toContain('第 2 頁');
});

test('closing the view ends the joining, and keeps what has come', async () => {
  services.address.mockReturnValue('https://news.example/trees.html');
  services.loadPage.mockImplementation((address, signal) =>
    address.includes('_2')
      ? Promise.resolve(several(2))
      : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  );
  open(several(1));
  await session.toggleView();
  const joining = session.join();
  await vi.waitFor(() => expect(services.loadPage).toHaveBeenCalledTimes(2));
  await session.toggleView();
  await joining;
  expect(await session.clean()).toMatchObject({ pages: { joined: 2, total: 3 } });
});

test('a page that goes on to another article leaves the view as it is, and what is saved is what is shown', async () => {
  const live = open();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  await session.toggleView();
  const root = attach.mock.results[0]?.value as ShadowRoot;
  services.address.mockReturnValue('https://news.example/rivers');
  const article = live.querySelector('article');
  if (article)
    article.innerHTML = `<p>${'另一篇文章說的是河，不是樹，河水一路向南流去，經過十二座橋。'.repeat(20)}</p>`;
  expect(textOf(await session.clean())).toContain('另一篇文章');

  expect(root.querySelector('.body')?.textContent).toContain(SENTENCE);
  root.querySelector<HTMLElement>('.save')?.click();
  await expect.poll(() => services.save.mock.calls.length).toBe(1);
  const [saved] = services.save.mock.calls[0] ?? [];
  expect(saved && textOf(saved)).toContain(SENTENCE);
  expect(saved && 'article' in saved && saved.article.metadata.identity).toBe('https://news.example/trees');
});
