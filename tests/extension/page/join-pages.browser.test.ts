/** Collecting and joining the pages of an article in a real browser; the test plays the site. */
import { expect, test, vi } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { parseHtml } from '../../../lib/clean/dom';
import type { ReadableResult } from '../../../lib/clean/pages/join-articles';
import type { CleanResult } from '../../../lib/clean/types';
import { createPageCollection, UnreadablePartError, type LoadPage } from '../../../lib/extension/page/join-pages';

const HOST = 'https://news.river.example';
const SENTENCE = '河邊的樹長得很高，每年春天都會開滿白色的花，孩子們從學校回來時，總要在樹下坐一會兒';
const NONE: ReadonlySet<string> = new Set();

const addressOf = (number: number) => `${HOST}/a/12345${number === 1 ? '' : `_${number}`}.html`;
const text = (number: number) =>
  ['一', '二', '三'].map((line) => `<p>${SENTENCE}，這是第 ${number} 頁的第${line}段。</p>`).join('');
const numbers = (total: number) =>
  Array.from({ length: total }, (_, index) => `<a href="${addressOf(index + 1)}">${index + 1}</a>`).join('');

function pageOf(number: number, pager: string, body = text(number)): string {
  return `<title>河邊的樹</title><h1>河邊的樹</h1><p class="info">2024-03-10 08:30 來源：城南週刊</p>
    <article>${body}</article><div class="pager">${pager}</div><div class="share">分享到：微信 微博</div>`;
}

/** A site of so many pages; `broken` says what becomes of one. */
function site(total: number, { pager = () => numbers(total), broken }: Partial<Site> = {}) {
  const load = vi.fn<LoadPage>(async (address) => {
    const number = Array.from({ length: total }, (_, index) => index + 1).find((each) => addressOf(each) === address);
    const other = await broken?.(address);
    if (other !== undefined) return other;
    if (number === undefined) throw new Error(`nothing at ${address}`);
    return pageOf(number, pager(number));
  });
  return { load, pager };
}

interface Site {
  pager(number: number): string;
  broken(address: string): Promise<string | undefined> | string | undefined;
}

function start({ load, pager }: ReturnType<typeof site>, number = 1) {
  const document = parseHtml(pageOf(number, pager(number)));
  const cleanPage = (source: Document, address: string, keep: ReadonlySet<string>) => clean(source, address, { keep });
  const cleanCurrent = (keep: ReadonlySet<string>) => cleanPage(document, addressOf(number), keep);
  return createPageCollection(readable(cleanCurrent(NONE)), { cleanCurrent, cleanPage, load });
}

function readable(result: CleanResult): ReadableResult {
  if (!('article' in result)) throw new Error(`not readable: ${result.state}`);
  return result;
}

/** `1.一 1.二 …`: page and paragraph of each line. */
const outline = (result: CleanResult) =>
  readable(result)
    .article.text.split('\n')
    .map((line) => /第 (\d+) 頁的第(.)段/.exec(line)?.slice(1).join('.') ?? line);
const whole = (total: number) =>
  Array.from({ length: total }, (_, index) => ['一', '二', '三'].map((line) => `${index + 1}.${line}`)).flat();

async function collect(pages: ReturnType<typeof start>, onProgress = () => {}, signal = new AbortController().signal) {
  return pages.collect(signal, onProgress);
}

test('pages come one after the other, in order, and make one article', async () => {
  let running = 0;
  const three = site(3, {
    async broken() {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return undefined;
    },
  });
  const pages = start(three);
  expect(three.load).not.toHaveBeenCalled();
  const seen: number[] = [];
  expect(await collect(pages, () => seen.push(pages.atHand))).toBeUndefined();
  expect(seen).toEqual([2, 3]);
  expect(three.load.mock.calls.map(([address]) => address)).toEqual([addressOf(2), addressOf(3)]);
  const result = readable(pages.result(NONE));
  expect(outline(result)).toEqual(whole(3));
  expect(result.article.metadata).toMatchObject({ title: '河邊的樹', source: '城南週刊', url: addressOf(1) });
  expect(result.pages).toMatchObject({ joined: 3, total: 3, current: 1 });
  expect(pages.progress).toEqual({ current: 1, joined: 3, total: 3, open: false });
  expect(pages.isComplete).toBe(true);
});

test('from a page in the middle: the first gives title and address', async () => {
  const pages = start(site(4), 3);
  await collect(pages);
  const result = readable(pages.result(NONE));
  expect(outline(result)).toEqual(whole(4));
  expect(result.article.metadata).toMatchObject({ url: addressOf(1), identity: addressOf(1) });
});

test('only 下一頁: each page leads to the next, and the last tells how many there are', async () => {
  const pager = (number: number) =>
    (number > 1 ? `<a href="${addressOf(number - 1)}">上一頁</a>` : '') +
    (number < 4 ? `<a href="${addressOf(number + 1)}">下一頁</a>` : '');
  const pages = start(site(4, { pager }));
  expect(pages.progress).toMatchObject({ total: 2, open: true });
  await collect(pages);
  expect(outline(pages.result(NONE))).toEqual(whole(4));
  expect(pages.progress).toEqual({ current: 1, joined: 4, total: 4, open: false });
  expect(readable(pages.result(NONE)).pages).not.toHaveProperty('open');
});

test('forty pages: thirty are joined', async () => {
  const forty = site(40);
  const pages = start(forty);
  await collect(pages);
  expect(forty.load).toHaveBeenCalledTimes(29);
  expect(outline(pages.result(NONE))).toEqual(whole(30));
  expect(pages.progress).toMatchObject({ joined: 30, total: 40 });
  expect(pages.isComplete).toBe(true);
});

test('a page that does not come: what has come stays, and a second try goes on from there', async () => {
  let down = true;
  const five = site(5, {
    broken: (address) => (down && address === addressOf(4) ? Promise.reject(new Error('503')) : undefined),
  });
  const pages = start(five);
  const failure = await collect(pages);
  expect(failure).toMatchObject({ page: 4, error: new Error('503') });
  expect(outline(pages.result(NONE))).toEqual(whole(3));
  expect(pages.progress).toMatchObject({ joined: 3, total: 5 });
  expect(pages.isComplete).toBe(false);
  down = false;
  five.load.mockClear();
  expect(await collect(pages)).toBeUndefined();
  expect(five.load).toHaveBeenCalledTimes(2);
  expect(outline(pages.result(NONE))).toEqual(whole(5));
});

test('no text with a hole in it', async () => {
  const pages = start(
    site(4, { broken: (address) => (address === addressOf(2) ? Promise.reject(new Error('503')) : undefined) }),
    4,
  );
  expect(await collect(pages)).toMatchObject({ page: 2 });
  expect(outline(pages.result(NONE))).toEqual(['4.一', '4.二', '4.三']);
  expect(pages.progress.joined).toBe(1);
});

test('a page without an article, such as a wall, is not joined', async () => {
  const pages = start(site(3, { broken: (address) => (address === addressOf(3) ? '<h1>請先登入</h1>' : undefined) }));
  const failure = await collect(pages);
  expect(failure?.page).toBe(3);
  expect(failure?.error).toBeInstanceOf(UnreadablePartError);
  expect(outline(pages.result(NONE))).toEqual(whole(2));
});

test('cancelling keeps what has come, and asks for nothing more', async () => {
  const ending = new AbortController();
  const five = site(5);
  const pages = start(five);
  const ended = collect(pages, () => pages.atHand === 3 && ending.abort(), ending.signal);
  await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
  expect(five.load).toHaveBeenCalledTimes(2);
  expect(outline(pages.result(NONE))).toEqual(whole(3));
});

test('a site that answers the first page for every number', async () => {
  const pages = start(site(3, { broken: () => pageOf(1, numbers(3)) }));
  await collect(pages);
  expect(outline(pages.result(NONE))).toEqual(['1.一', '1.二', '1.三']);
});

const WHOLE = `${HOST}/a/12345_s.html`;
const withWhole = (total: number) => `${numbers(total)}<a href="${WHOLE}">余下全文</a>`;

test('余下全文 that shows the whole: one request', async () => {
  const all = pageOf(1, '', text(1) + text(2) + text(3));
  const three = site(3, { pager: () => withWhole(3), broken: (address) => (address === WHOLE ? all : undefined) });
  const pages = start(three, 2);
  expect(await collect(pages)).toBeUndefined();
  expect(three.load).toHaveBeenCalledTimes(1);
  expect(outline(pages.result(NONE))).toEqual(whole(3));
  expect(readable(pages.result(NONE)).article.metadata).toMatchObject({ url: addressOf(1), title: '河邊的樹' });
  expect(pages.progress).toMatchObject({ joined: 3, total: 3, open: false });
});

test('余下全文 that shows only the rest', async () => {
  const link = `<a href="${WHOLE}">余下全文</a>`;
  const one = site(1, { pager: () => link, broken: (address) => (address === WHOLE ? pageOf(2, '') : undefined) });
  const pages = start(one);
  expect(await collect(pages)).toBeUndefined();
  expect(outline(pages.result(NONE))).toEqual(whole(2));
});

test('余下全文 that fails: the numbered pages are there', async () => {
  const three = site(3, { pager: () => withWhole(3) });
  const pages = start(three);
  expect(await collect(pages)).toBeUndefined();
  expect(three.load).toHaveBeenCalledTimes(3);
  expect(outline(pages.result(NONE))).toEqual(whole(3));
});

test('furniture of every page is listed once and comes back once', async () => {
  const pages = start(site(3));
  await collect(pages);
  const shares = readable(pages.result(NONE)).report.removals.filter(({ text: shown }) => shown.includes('分享到'));
  expect(shares).toHaveLength(1);
  const again = readable(pages.result(new Set([shares[0]?.id ?? ''])));
  expect(again.article.text.match(/分享到/g)).toHaveLength(1);
});

test('rules that changed reach the pages that are joined already', async () => {
  const two = site(2);
  let told = 0;
  const cleanPage = (source: Document, address: string, keep: ReadonlySet<string>): CleanResult => {
    const result = readable(clean(source, address, { keep }));
    return { ...result, article: { ...result.article, html: `<p>第 ${++told} 次</p>${result.article.html}` } };
  };
  const document = parseHtml(pageOf(1, two.pager(1)));
  const cleanCurrent = (keep: ReadonlySet<string>) => clean(document, addressOf(1), { keep });
  const pages = createPageCollection(readable(cleanCurrent(NONE)), { cleanCurrent, cleanPage, load: two.load });
  await collect(pages);
  expect(outline(pages.result(NONE))).toContain('第 1 次');
  expect(outline(pages.result(NONE))).toContain('第 1 次');
  pages.refresh();
  expect(outline(pages.result(NONE))).toContain('第 2 次');
});
