/** huanqiu.com (环球网), 2018 to 2020, where the source slot often holds pen names, and since 2021, as public readers name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const huanqiu: SiteRule = {
  id: 'huanqiu',
  hosts: ['huanqiu.com'],
  example: 'https://www.huanqiu.com/',
  unproven: true,
  when: '.a-con, .t-container-title',
  content: ['.a-con', 'article'],
  info: ['.a-info', '.a-edit'],
  metadata: {
    title: [text('h1.a-title'), text('.t-container-title h3')],
    author: [text('span.author > span', /^作者[:：]/u)],
    source: [text('span.source > span', /^来源[:：]/u)],
    published: [date(text('.a-info .time')), date(text('p.time'))],
  },
  remove: [
    { select: '.a-con .a-edit', why: 'Name of the editor, kept as metadata.' },
    { select: '.a-con .a-btool, .uninterested-box', why: 'Buttons of the page.' },
  ],
};
