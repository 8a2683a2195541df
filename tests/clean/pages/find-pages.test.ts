/** Which other pages an article has: pagers of every kind, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../../lib/clean/clone';
import { parseHtml } from '../../../lib/clean/dom';
import { findPages } from '../../../lib/clean/pages/find-pages';

const HOST = 'http://culture.river.example';
const STORY = `${HOST}/n1/2019/0615/c1013-31100000.html`;

const read = (pager: string, address = STORY) =>
  findPages(parseHtml(`<body><h1>河边的树</h1><p>正文写河。</p>${pager}</body>`), new URL(address));
/** `number path`, one a page. */
const known = (pager: string, address = STORY) =>
  read(pager, address)?.known.map((page) => `${page.number} ${page.address.replace(HOST, '')}`);
const links = (addresses: string[], first = 1) =>
  addresses.map((address, index) => `<a href="${address}">${index + first}</a>`).join(' ');

describe('numbers', () => {
  test('in brackets, with the own page among them', () => {
    const pager = `<div class="zdfy"><a href="/n1/2019/0615/c1013-31100000.html">【1】</a>
      <a href="/n1/2019/0615/c1013-31100000-2.html">【2】</a><a href="/n1/2019/0615/c1013-31100000-3.html">【3】</a></div>
      <a href="/n1/2019/0615/c1013-31100000-2.html"><img src="/img/next_page.jpg"></a>`;
    expect(read(pager)).toEqual({
      known: [
        { number: 1, address: STORY },
        { number: 2, address: `${HOST}/n1/2019/0615/c1013-31100000-2.html` },
        { number: 3, address: `${HOST}/n1/2019/0615/c1013-31100000-3.html` },
      ],
      current: 1,
      total: 3,
    });
  });

  test('seen from a later page, and in the order of the pages', () => {
    const pager = '<a href="/a/12345_3.html">3</a><a href="/a/12345_2.html">2</a><a href="/a/12345.html">1</a>';
    const pages = read(pager, `${HOST}/a/12345_3.html`);
    expect(pages).toMatchObject({ current: 3, total: 3 });
    expect(pages?.known.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test.each([
    ['a first page that has a number too', '/a/12345_1.shtml', ['/a/12345_1.shtml', '/a/12345_2.shtml']],
    ['addresses counted from 0', '/t20190907_12345.html', ['/t20190907_12345.html', '/t20190907_12345_1.html']],
    ['a parameter', '/show.php?id=77', ['/show.php?id=77', '/show.php?id=77&page=2']],
    ['a folder', '/2019/spring', ['/2019/spring', '/2019/spring/2']],
    ['pages of a folder', '/2019/spring/', ['/2019/spring/', '/2019/spring/2.html']],
    ['a word before the number', '/a/12345.html', ['/a/12345.html', '/a/12345_p2.html']],
    ['the folder page', '/2019/spring/', ['/2019/spring/', '/2019/spring/page/2/']],
  ])('%s', (_, own, addresses) => {
    const pages = read(links(addresses), HOST + own);
    expect(pages).toMatchObject({ current: 1, total: 2 });
    expect(pages?.known.map(({ address }) => address)).toEqual([HOST + own, HOST + addresses[1]]);
  });

  test('the second page of addresses counted from 0', () => {
    const pages = read(links(['/t1_12345.html', '/t1_12345_1.html', '/t1_12345_2.html']), `${HOST}/t1_12345_1.html`);
    expect(pages).toMatchObject({ current: 2, total: 3 });
  });

  test('with the headings of the pages', () => {
    const pager = '<a href="/a/12345_2.html">第2页：外观与手感</a><a href="/a/12345_3.html">第3页：小结</a>';
    expect(known(pager, `${HOST}/a/12345.html`)).toEqual(['1 /a/12345.html', '2 /a/12345_2.html', '3 /a/12345_3.html']);
  });

  test('a reader who came by a share link sees the same pages', () => {
    expect(
      known(links(['/a/12345.html', '/a/12345_2.html']), `${HOST}/a/12345.html?spm=1.2&from=timeline#top`),
    ).toEqual(['1 /a/12345.html?spm=1.2&from=timeline#top', '2 /a/12345_2.html']);
  });

  test('forty pages: the first thirty, and the true number', () => {
    const addresses = Array.from({ length: 40 }, (_, index) =>
      index ? `/a/12345_${index + 1}.html` : '/a/12345.html',
    );
    const pages = read(links(addresses), `${HOST}/a/12345.html`);
    expect(pages).toMatchObject({ current: 1, total: 40 });
    expect(pages?.known.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    const last = read(links(addresses), `${HOST}/a/12345_40.html`);
    expect(last?.known.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 11));
  });
});

describe('words', () => {
  test.each(['下一页', '下一頁 >', '下页', '[后一页]', 'Next Page »', '继续阅读'])('%s alone', (label) => {
    const pages = read(`<a href="/a/12345_2.html">${label}</a>`, `${HOST}/a/12345.html`);
    expect(pages).toMatchObject({ current: 1, total: 2, open: true });
    expect(pages?.known[1]?.address).toBe(`${HOST}/a/12345_2.html`);
  });

  test('下一页 in addresses counted from 0', () => {
    expect(known('<a href="/a/12345_1.html">下一页</a>', `${HOST}/a/12345.html`)?.[1]).toBe('2 /a/12345_1.html');
    const second = '<a href="/a/12345.html">上一页</a><a href="/a/12345_2.html">下一页</a>';
    expect(known(second, `${HOST}/a/12345_1.html`)).toEqual([
      '1 /a/12345.html',
      '2 /a/12345_1.html',
      '3 /a/12345_2.html',
    ]);
  });

  test('the last page names only those before it', () => {
    const pages = read('<a href="/a/12345_2.html">上一页</a>', `${HOST}/a/12345_3.html`);
    expect(pages).toMatchObject({ current: 3, total: 3 });
    expect(pages).not.toHaveProperty('open');
  });

  test('in the head of the page', () => {
    expect(known('<link rel="next" href="/a/12345_2.html">', `${HOST}/a/12345.html`)).toHaveLength(2);
  });

  test('余下全文, in an event of the link', () => {
    const pager = `<div id="select_page"><span href="/W/2019_09_07_51_1.shtml" class="active">1</span>
      <a href="/W/2019_09_07_500001_2.shtml">2</a>
      <a onclick="javascript:location.href='/W/2019_09_07_500001_2.shtml';">下一页</a>
      <a onclick="javascript:location.href='/W/2019_09_07_500001_s.shtml';">余下全文</a></div>`;
    expect(read(pager, `${HOST}/W/2019_09_07_500001.shtml`)).toEqual({
      known: [
        { number: 1, address: `${HOST}/W/2019_09_07_500001.shtml` },
        { number: 2, address: `${HOST}/W/2019_09_07_500001_2.shtml` },
      ],
      current: 1,
      total: 2,
      whole: `${HOST}/W/2019_09_07_500001_s.shtml`,
    });
    expect(read(pager, `${HOST}/W/2019_09_07_500001_s.shtml`)).toBeUndefined();
  });

  test.each([
    '余下全文',
    '阅读全文',
    '全文阅读',
    '查看余下全文',
    '阅读剩余全文',
    '點擊閱讀全文',
    '单页阅读',
    '在本页浏览全文',
  ])('%s is the whole at once', (label) => {
    const pages = read(`<a href="/a/12345_all.html">${label}</a>`, `${HOST}/a/12345.html`);
    expect(pages?.whole).toBe(`${HOST}/a/12345_all.html`);
  });

  test('余下全文 alone', () => {
    expect(read('<a href="/a/12345_all.html">余下全文</a>', `${HOST}/a/12345.html`)).toEqual({
      known: [{ number: 1, address: `${HOST}/a/12345.html` }],
      current: 1,
      total: 1,
      open: true,
      whole: `${HOST}/a/12345_all.html`,
    });
  });
});

describe('a menu of pages', () => {
  const menu = (values: string[], label = (number: number) => `第${number}页`) =>
    `<body><h1>河边的树</h1><p>正文写河。</p><select onchange="location.href=this.value">${values
      .map((value, index) => `<option value="${value}">${label(index + 1)}</option>`)
      .join('')}</select></body>`;
  const inMenu = (html: string) => {
    const { document, choices } = copyPage(parseHtml(html));
    return findPages(document, new URL(`${HOST}/a/12345.html`), choices);
  };

  test('is a pager', () => {
    const values = ['12345.html', '12345_2.html', '12345_3.html'];
    expect(inMenu(menu(values))).toEqual({
      known: ['', '_2', '_3'].map((end, index) => ({ number: index + 1, address: `${HOST}/a/12345${end}.html` })),
      current: 1,
      total: 3,
    });
    expect(inMenu(menu(values, (number) => `第${number}页：春天`))?.total).toBe(3);
  });

  test('the same page twice is one page, another host none', () => {
    const twice = menu(['12345.html', '12345_2.html', '12345_2.html'], (number) => String(Math.min(number, 2)));
    expect(inMenu(twice)?.known).toHaveLength(2);
    expect(inMenu(menu(['http://other.example/a/12345.html', 'http://other.example/a/12345_2.html']))).toBeUndefined();
  });

  test('of something else is none', () => {
    expect(inMenu(menu(['1', '2', '3']))).toBeUndefined();
    expect(inMenu(menu(['/2018/', '/2019/'], (number) => `${2017 + number}年`))).toBeUndefined();
  });
});

describe('no pages of the article', () => {
  test.each([
    ['no pager', '<a href="/a/">返回首页</a>'],
    ['another host', links(['http://other.example/a/12345.html', 'http://other.example/a/12345_2.html'])],
    ['another port', '<a href="http://culture.river.example:81/a/12345_2.html">2</a>'],
    ['comments, by what holds them', `<div class="comment-list">${links(['/a/12345.html', '/a/12345_2.html'])}</div>`],
    ['comments, by their address', links(['/a/12345/comment-page-1', '/a/12345/comment-page-2'])],
    ['comments that no address tells apart', links(['javascript:;', '#page2'])],
    ['a list', links(['/list.html', '/list_2.html', '/list_3.html'])],
    ['a list with a parameter', links(['/news?page=1', '/news?page=2'])],
    ['the days of a calendar', links(['/2019-09/1.html', '/2019-09/2.html', '/2019-09/3.html'])],
    ['the next article', '<a href="/a/12346.html">下一页</a>'],
    ['the next article, called by its name', '<a href="/a/12345_2.html">下一篇：桥</a>'],
    ['the neighbour of a numbered article', '<a href="/a/12345_2.html">2019 年的河</a>'],
    ['an application that shows all', '<a href="https://app.river.example/open">阅读全文</a>'],
    ['numbers that mean something else', '<a href="/a/12345_7.html">3</a>'],
    ['a mail address', '<a href="mailto:a@river.example">2</a>'],
  ])('%s', (_, pager) => {
    expect(read(pager, `${HOST}/a/12345.html`)).toBeUndefined();
  });

  test('twenty thousand links to pages of comments take no time', { timeout: 20_000 }, () => {
    const comments = Array.from({ length: 20_000 }, (_, index) => `<a href="?cpage=${index}">${index % 90}</a>`).join(
      '',
    );
    const document = parseHtml(`<h2>河边的树</h2><div class="comments">${comments}</div>`);
    const started = performance.now();
    expect(findPages(document, new URL(STORY))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test.each([
    ['articles with low numbers', '/a/news-11.html', '<a href="/a/news-12.html">下一页</a>'],
    ['articles with numbers for names', '/article/7', '<a href="/article/8">Next</a>'],
    ['posts of a blog', '/?p=12', '<a href="/?p=13">Next</a>'],
    ['a front page', '/', links(['/', '/2.html', '/3.html'])],
    ['the answers to a thread', '/thread-81-1-1.html', links(['/thread-81-1-1.html', '/thread-81-2-1.html'])],
  ])('%s', (_, own, pager) => {
    expect(read(pager, HOST + own)).toBeUndefined();
  });

  test('pages of the same host under the other scheme are asked for under this one', () => {
    const https = 'https://culture.river.example/a/12345.html';
    expect(read('<a href="http://culture.river.example/a/12345_2.html">2</a>', https)?.known[1]?.address).toBe(
      'https://culture.river.example/a/12345_2.html',
    );
  });
});
