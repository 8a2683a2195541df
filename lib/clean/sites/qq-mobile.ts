/** xw.qq.com and view.inews.qq.com (腾讯新闻 on phones), pages of 2016, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const qqMobile: SiteRule = {
  id: 'qq-mobile',
  hosts: ['xw.qq.com', 'view.inews.qq.com'],
  when: 'p.split',
  example: 'http://xw.qq.com/news/20160803025029/NEW2016080302502901',
  unproven: true,
  content: ['p.split, .image.split'],
  metadata: {
    title: [text('h1.title')],
    source: [text('span.author')],
    published: [date(text('span.time'))],
  },
};
