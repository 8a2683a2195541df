/** am730.com.hk, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, text } from '../sources';

export const am730: SiteRule = {
  id: 'am730',
  hosts: ['am730.com.hk'],
  when: '#mymain, .news-detail-content',
  example: 'https://www.am730.com.hk/',
  unproven: true,
  content: ['#mymain', '.news-detail-content'],
  metadata: {
    title: [text('.news-detail-title')],
    source: [constant('am730')],
  },
};
