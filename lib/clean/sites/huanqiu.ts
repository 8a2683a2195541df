/**
 * huanqiu.com (环球网): the layout before 2019, 2018 to 2020, where the source slot often holds pen names, and since 2021,
 * where pages are served with the article in hidden text areas; as public readers of the site name its parts.
 */
import { scriptBody } from '../script-body';
import type { SiteRule } from '../site-rule';
import { date, match, people, rewritten, script, text, unixTime } from '../sources';

export const huanqiu: SiteRule = {
  id: 'huanqiu',
  hosts: ['huanqiu.com'],
  example: 'https://www.huanqiu.com/',
  unproven: true,
  when: '.a-con, .t-container-title, .la_con, .conText #text, #img_txt, textarea.article-content',
  build: scriptBody(['article-content'], '.a-con, article p'),
  content: ['.a-con', 'article', '.la_con', '.conText #text', '#img_txt'],
  info: ['.a-info', '.a-edit', '.la_t', '.la_e_a', '#editor_baidu'],
  metadata: {
    title: [
      text('h1.a-title'),
      text('.t-container-title h3'),
      script('article-title'),
      text('h1.tle'),
      text('.conText > h1'),
      text('h1.hd'),
    ],
    author: [
      text('span.author > span', /^作者[:：]/u),
      people(match(script('article-author'), /^(?:作者[:：])?\s*(\S.*)$/u)),
    ],
    source: [
      text('span.source > span', /^来源[:：]/u),
      rewritten(script('article-source-name'), /<[^>]+>|来源[:：]/gu, ''),
      text('.la_t_b', /^来源[:：]/u),
      text('#source_baidu', /^来源[:：]/u),
      text(':not(.a-info) > .from', /^来源[:：]/u),
    ],
    published: [
      date(text('.a-info .time')),
      date(text('p.time')),
      unixTime(script('article-time')),
      date(text('.la_t_a')),
      date(text('#pubtime_baidu')),
      date(text('.time')),
    ],
  },
  remove: [
    { select: '.a-con .a-edit, .la_con .la_e_a, #text #editor_baidu', why: 'Name of the editor, kept as metadata.' },
    { select: '.a-con .a-btool, .uninterested-box', why: 'Buttons of the page.' },
  ],
};
