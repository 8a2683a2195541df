/** news.rthk.hk (香港電台新聞), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, date, rewritten, text } from '../sources';

export const rthk: SiteRule = {
  id: 'rthk',
  hosts: ['rthk.hk'],
  when: '.itemFullText',
  example: 'https://news.rthk.hk/rthk/ch/component/k2/1456754-546.htm',
  unproven: true,
  content: ['.itemImage, .itemFullText'],
  metadata: {
    title: [text('.itemTitle')],
    source: [constant('香港電台')],
    published: [date(rewritten(text('.createddate'), /HKT/, '')), date(text('.itemDateCreated'))],
  },
};
