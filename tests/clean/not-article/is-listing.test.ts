import { describe, expect, test } from 'vitest';
import { isListing } from '../../../lib/clean/not-article/is-listing';
import { parseHtml } from '../../../lib/clean/dom';

const SENTENCE = '河边的小图书馆在星期六重新开门，附近的居民排着队把借走的书送回来。';
const ABSTRACT = '馆员说，这栋房子原来是一间米仓，墙很厚，夏天不用开空调，书也不容易受潮，屋顶的瓦每年都要换一些。';
const times = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
const listing = (html: string, pathname = '/2020/01/02/a.html') => isListing(parseHtml(html).body, pathname);

describe('isListing', () => {
  test.each([
    [
      'headlines in a list',
      `<ul>${times(8, (n) => `<li><a href="/${n}.html">第${n}条新闻的标题在这里</a></li>`)}</ul>`,
    ],
    [
      'links around blocks, with dates',
      times(8, (n) => `<a href="/${n}.html"><div><p>2021/07/0${n} 19:05 第${n}条新闻的标题</p></div></a>`),
    ],
    [
      'results with abstracts',
      times(
        7,
        (n) => `<div><h3><a href="/${n}.html">第${n}条新闻的标题</a></h3><p>${ABSTRACT}</p><span>河边晚报</span></div>`,
      ),
    ],
    [
      'rows of a table',
      `<table><tbody>${times(9, (n) => `<tr><td>[公告]</td><td><a href="/${n}">第${n}个主题的标题</a></td><td>小明</td></tr>`)}</tbody></table>`,
    ],
  ])('%s', (_, html) => {
    expect(listing(html)).toBe(true);
  });

  test.each([
    ['prose', times(6, () => `<p>${SENTENCE}</p>`)],
    ['prose with a few links', times(6, (n) => `<p>${SENTENCE}<a href="/${n}">出处</a></p>`)],
    [
      'a round-up of links in paragraphs',
      times(9, (n) => `<p><a href="/${n}">第${n}条链接的标题</a>：${ABSTRACT}</p>`),
    ],
    [
      'prose above a long list of other articles',
      times(10, () => `<p>${SENTENCE}</p>`) +
        `<ul>${times(20, (n) => `<li><a href="/${n}">第${n}条新闻的标题</a></li>`)}</ul>`,
    ],
    [
      'chapters behind a table of contents',
      `<ul>${times(5, (n) => `<li><a href="#c${n}">第${n}章的标题在这里</a></li>`)}</ul>` +
        times(5, () => `<p>${ABSTRACT}</p>`),
    ],
    ['nothing', ''],
  ])('not %s', (_, html) => {
    expect(listing(html)).toBe(false);
  });

  test('one entry of a list is none', () => {
    const body = parseHtml(
      times(
        6,
        (n) => `<div class="item"><h3><a href="/${n}">第${n}条新闻的标题</a></h3><p>${ABSTRACT}${ABSTRACT}</p></div>`,
      ),
    ).body;
    expect([...body.children].map((item) => isListing(item, '/feed'))).toEqual(Array(6).fill(true));
  });

  test('one of a few alike may be the article', () => {
    const html = `<div class="box"><h3><a href="/a">河边的小图书馆</a></h3><p>${ABSTRACT}</p></div><div class="box">登录</div>`;
    const [first] = parseHtml(html).body.children;
    expect(first && isListing(first, '/a.html')).toBe(false);
  });

  const few = `<p>${ABSTRACT}</p>${times(4, (n) => `<div><a href="/${n}">第${n}条新闻的标题</a></div>`)}`;

  test.each(['/list-8.html', '/tag/library/', '/topic/1242/', '/news/page/3', '/forum-2-1.html', '/node_1234.htm'])(
    'less is enough where the address is %s',
    (pathname) => {
      expect(listing(few)).toBe(false);
      expect(listing(few, pathname)).toBe(true);
    },
  );

  test('a list far down is found, and deep nesting costs no more than its levels', () => {
    const deep = `${'<div>'.repeat(30)}<ul>${times(8, (n) => `<li><a href="/${n}">第${n}条新闻的标题</a></li>`)}</ul>${'</div>'.repeat(30)}`;
    expect(listing(deep)).toBe(true);
  });
});
