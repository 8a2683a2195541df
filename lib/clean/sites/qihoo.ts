/** 360.cn, news of the company: headline and date stand inside the body. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const qihoo: SiteRule = {
  id: 'qihoo',
  hosts: ['360.cn'],
  example: 'https://www.360.cn/',
  unproven: true,
  content: ['.article-content'],
  info: ['.article-content > ul li'],
  metadata: { title: [text('.article-content h1')], published: [date(text('.article-content > ul'))] },
  remove: [
    { select: '.article-content > h1', why: 'The headline, shown above the article.' },
    { select: '.article-content > ul:first-of-type', text: /^.{0,80}$/u, why: 'Date and source, kept as metadata.' },
  ],
};
