/** 36kr.com (36氪), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const kr36: SiteRule = {
  id: 'kr36',
  hosts: ['36kr.com'],
  when: '.articleDetailContent',
  example: 'https://www.36kr.com/p/3260888901418760',
  unproven: true,
  content: ['.articleDetailContent'],
  metadata: {
    title: [text('h1.article-title')],
    author: [text('.article-title-icon a')],
    source: [constant('36氪')],
    published: [date(text('.article-title-icon .item-time'))],
  },
};
