/** 三立新聞網 (setn.com). */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const setn: SiteRule = {
  id: 'setn',
  hosts: ['setn.com'],
  when: 'h1.title-headline',
  example: 'https://www.setn.com/',
  unproven: true,
  content: ['article'],
  metadata: {
    title: [text('h1.title-headline')],
    source: [constant('三立新聞網')],
    published: [date(text('.page-date time')), date(text('.page-date'))],
  },
  remove: [{ select: '#newsTextAD, .extendnews', why: 'An advertisement and other articles.' }],
};
