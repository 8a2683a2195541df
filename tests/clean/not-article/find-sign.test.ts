import { describe, expect, test } from 'vitest';
import { findSign } from '../../../lib/clean/not-article/find-sign';
import { SIGNS } from '../../../lib/clean/not-article/signs';
import { parseHtml } from '../../../lib/clean/dom';

const links = (count: number) => '<a href="/a.html">一条新闻</a>'.repeat(count);

/** One page for each sign: address, body. */
const PAGES: Record<string, [string, string]> = {
  'search-engine': ['https://weixin.sogou.com/weixin?type=2', ''],
  'baidu-results': [
    'https://www.baidu.com/s',
    '<div id="content_left"><div class="c-container">一</div><div class="c-container">二</div></div>',
  ],
  'search-address': ['https://news.example/search.html?from=1&keyword=%E6%B2%B3', ''],
  encyclopedia: ['https://baike.baidu.com/item/%E6%B2%B3', ''],
  'wechat-account': ['https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzA=', ''],
  'wechat-account-page': ['https://mp.weixin.qq.com/mp/x', '<div class="page_profile_info">河边晚报</div>'],
  'forum-board': ['https://forum.example/forum-2-1.html', '<table id="threadlisttableid"></table>'],
  'forum-host': ['https://tieba.baidu.com/p/1', ''],
  'question-answers': [
    'https://ask.example/q/1',
    '<div itemprop="acceptedAnswer">甲</div><div itemprop="suggestedAnswer">乙</div>',
  ],
  'front-page': ['https://news.example/index.html', links(60)],
  'zhihu-list': ['https://www.zhihu.com/topic/19550517/hot', ''],
  'zhihu-collection': [
    'https://www.zhihu.com/favourites/1',
    '<div id="zh-list-answer-wrap"><div class="zm-item">甲</div><div class="zm-item">乙</div></div>',
  ],
  'wordpress-archive': [
    'https://blog.example/2020/',
    '<article class="hentry">甲</article><article class="hentry">乙</article>',
  ],
};

const pageOf = (body: string, classes = '') => parseHtml(`<html><body class="${classes}">${body}</body></html>`);

describe('findSign', () => {
  test.each(SIGNS.map(({ id }) => id))('%s', (id) => {
    const [address, body] = PAGES[id] ?? ['', ''];
    expect(findSign(pageOf(body, id === 'wordpress-archive' ? 'archive' : ''), address, SIGNS)?.id).toBe(id);
  });

  test.each([
    ['an article', 'https://news.example/2020/01/02/a.html', '<p>河边的小图书馆重新开门。</p>'],
    ['a WordPress post without a pretty address', 'https://blog.example/?p=12', links(80)],
    ['a page that keeps its address in the fragment', 'https://app.example/#/article/12', links(80)],
    ['a front page that is one essay', 'https://essay.example/', `<p>一篇文章</p>${links(3)}`],
    ['an article reached from a search', 'https://news.example/a/12.html?keyword=%E6%B2%B3', ''],
    ['a WeChat article in an old address', 'https://mp.weixin.qq.com/mp/appmsg/show?__biz=MzA=', ''],
    ['an essay on a host of encyclopedias', 'https://baike.baidu.com/tashuo/browse/content?id=1', ''],
    [
      'an article that answers its own questions',
      'https://news.example/faq.html',
      `<div itemtype="https://schema.org/FAQPage">${'<p itemprop="acceptedAnswer">答</p>'.repeat(3)}</div>`,
    ],
    ['a host that only ends like a search engine', 'https://notbing.com/a', ''],
  ])('%s has none', (_, address, body) => {
    expect(findSign(pageOf(body), address, SIGNS)).toBeUndefined();
  });

  test('an album player that shows an article is left to the article', () => {
    const page = pageOf('<div id="js_content">正文</div>');
    expect(findSign(page, 'https://mp.weixin.qq.com/mp/appmsgalbum?action=x', SIGNS)).toBeUndefined();
  });

  test('every sign says why', () => {
    expect(SIGNS.filter(({ why }) => !/^[A-Z].+\.$/.test(why))).toEqual([]);
  });
});
