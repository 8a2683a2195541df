/** What cleaning promises to whoever calls it: the page stays, every loss is signed, and a block can come back. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import type { CleanResult } from '../../lib/clean/types';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const PAGE = `<html><head><title>河边的图书馆_示例网</title></head><body><div class="nav"><a href="/">首页</a></div><h1>河边的图书馆</h1>
  <p class="info">2024-03-07 09:15 来源：示例日报 作者：王小明</p>
  <div class="content"><p>${PROSE}</p><p>${PROSE}${PROSE}</p><p><img data-src="/a.jpg"></p><p>${PROSE}</p><p>责任编辑：李小红</p></div>`;
const ADDRESS = 'https://example.com/2024/a.html';

const run = (html = PAGE, keep?: string[]): CleanResult =>
  clean(parseHtml(html), ADDRESS, keep ? { keep: new Set(keep) } : {});
const articleOf = (result: CleanResult) => {
  if (!('article' in result)) throw new Error(`state ${result.state}`);
  return result.article;
};

test('the live document is not changed', () => {
  const document = parseHtml(PAGE);
  const before = document.documentElement.outerHTML;
  clean(document, ADDRESS);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('metadata says which rule filled it', () => {
  const { metadata } = articleOf(run());
  expect(metadata).toMatchObject({
    title: '河边的图书馆',
    author: '王小明',
    source: '示例日报',
    editor: '李小红',
    published: '2024-03-07T09:15:00+08:00',
    site: 'example.com',
    script: 'hans',
    leadImage: 'https://example.com/a.jpg',
    readingMinutes: 1,
  });
  expect(metadata.filledBy).toMatchObject({
    title: 'meta/headline',
    source: 'nearby line',
    leadImage: 'first picture',
  });
});

test('pictures get their real, absolute address and no referrer', () => {
  expect(articleOf(run()).html).toMatch(/<img[^>]*src="https:\/\/example\.com\/a\.jpg"/);
  expect(articleOf(run()).html).toContain('referrerpolicy="no-referrer"');
});

describe('removals', () => {
  test('each has a rule, a reason, a place and its text', () => {
    for (const removal of run().report.removals) {
      expect(removal).toMatchObject({ rule: expect.stringMatching(/^\w+\//), why: expect.stringMatching(/\.$/) });
      expect(removal.text.length + removal.images).toBeGreaterThan(0);
    }
  });

  test.each(['prune/editor-line', 'pick/outside'])('a block cut by %s comes back on request, and only it', (rule) => {
    const removal = run().report.removals.find((each) => each.rule === rule);
    if (!removal) throw new Error(`nothing cut by ${rule}`);
    const { report, ...result } = run(PAGE, [removal.id]);
    expect(articleOf({ ...result, report } as CleanResult).text).toContain(removal.text);
    expect(report.removals.map(({ id }) => id)).not.toContain(removal.id);
  });
});

describe('no article', () => {
  test.each([
    ['an empty page', ''],
    ['a page of links', `<h1>频道</h1><ul>${'<li><a href="/x">一条新闻的标题在这里</a></li>'.repeat(30)}</ul>`],
    [
      'a login form',
      '<h1>登录</h1><form><label>用户名</label><input name="u"><label>密码</label><input name="p"></form>',
    ],
  ])('%s', (_, html) => expect(['not-article', 'empty']).toContain(run(html).state));
});

test('a page with three short Chinese paragraphs is an article, though far below Latin thresholds', () => {
  const short =
    '<h1>雨后的早市</h1><div class="text"><p>雨停了，早市又热闹起来，卖豆花的老摊前排着队。</p><p>今天的菜比昨天便宜两毛，因为路通了，车进得来。</p><p>天晴的话，明天还会有新摘的枇杷，从山上挑下来。</p></div>';
  expect(run(short).state).toBe('article');
});
