/** am730.com.hk, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant } from '../sources';

export const am730: SiteRule = {
  id: 'am730',
  hosts: ['am730.com.hk'],
  when: '#mymain',
  example: 'https://www.am730.com.hk/',
  unproven: true,
  content: ['#mymain'],
  metadata: {
    source: [constant('am730')],
  },
};
