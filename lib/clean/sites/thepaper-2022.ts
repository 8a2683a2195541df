/** thepaper.cn since 2022: class names end in a hash, as public readers of the site name them. */
import type { SiteRule } from '../site-rule';
import { date, pieces, text } from '../sources';

export const thepaper2022: SiteRule = {
  id: 'thepaper-2022',
  hosts: ['thepaper.cn'],
  when: '[class*="index_cententWrap__"]',
  example: 'https://www.thepaper.cn/',
  unproven: true,
  content: ['[class*="index_cententWrap__"]'],
  info: ['[class^="index_left__"] > div'],
  metadata: {
    title: [text('h1[class^="index_title__"]')],
    published: [date(pieces('[class^="index_left__"] .ant-space-item'))],
  },
};
