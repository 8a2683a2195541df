/** huanqiu.com (环球网), as of 2018 to 2020; the source slot often holds pen names. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const huanqiu: SiteRule = {
  id: 'huanqiu',
  hosts: ['huanqiu.com'],
  example: 'https://china.huanqiu.com/article/9CaKrnKsample',
  unproven: true,
  content: ['.a-con'],
  info: ['.a-info', '.a-edit'],
  metadata: { title: [text('h1.a-title')], published: [date(text('.a-info .time'))] },
  remove: [
    { select: '.a-con .a-edit', why: 'Name of the editor, kept as metadata.' },
    { select: '.a-con .a-btool, .uninterested-box', why: 'Buttons of the page.' },
  ],
};
