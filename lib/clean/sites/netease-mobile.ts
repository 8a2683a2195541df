/** m.163.com and 3g.163.com (手机网易网), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const neteaseMobile: SiteRule = {
  id: 'netease-mobile',
  hosts: ['m.163.com', '3g.163.com'],
  when: 'main > article > .content',
  example: 'https://3g.163.com/news/article/FILLER0001.html',
  unproven: true,
  content: ['main > article .content .page', 'main > article > .content'],
  metadata: {
    title: [text('main > article h1')],
    source: [text('main > article .js-source'), text('main > article .source')],
    published: [date(text('main > article .js-time'))],
  },
  remove: [{ select: 'main > article .content .footer', why: 'Opens the rest on the page itself.' }],
};
