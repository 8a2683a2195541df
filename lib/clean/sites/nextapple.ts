/** 壹蘋新聞網 (tw.nextapple.com), which followed Apple Daily in 2022. */
import type { SiteRule } from '../site-rule';
import { constant, date, meta, text } from '../sources';

export const nextapple: SiteRule = {
  id: 'nextapple',
  hosts: ['nextapple.com'],
  example: 'https://tw.nextapple.com/',
  unproven: true,
  content: ['#main-content .post-content'],
  metadata: {
    source: [constant('壹蘋新聞網')],
    published: [date(meta('pubdate')), date(text('time'))],
  },
};
