/** 三立新聞網 (setn.com). */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const setn: SiteRule = {
  id: 'setn',
  hosts: ['setn.com'],
  when: 'h1.title-headline, h1.news-title-3, #Content1, #ckuse, .page-text',
  example: 'https://www.setn.com/',
  unproven: true,
  content: ['#Content1', '#ckuse > article', 'article', '.page-text'],
  metadata: {
    title: [text('h1.title-headline'), text('h1.news-title-3'), text('.news-all-area > h1')],
    source: [constant('三立新聞網')],
    published: [
      date(text('.page-date time')),
      date(text('.page-date')),
      date(text('.page_date')),
      date(text('.page-title-text')),
    ],
  },
  remove: [{ select: '#newsTextAD, .extendnews', why: 'An advertisement and other articles.' }],
};
