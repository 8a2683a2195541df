/** The vsb CMS of universities (博达): the text is `#vsb_content`, sometimes with a number behind. */
import type { SiteRule } from '../site-rule';
import { match, text } from '../sources';

export const vsb: SiteRule = {
  id: 'vsb',
  hosts: [],
  when: '[id^="vsb_content"]',
  example: 'https://www.sxmu.edu.cn/',
  unproven: true,
  content: ['[id^="vsb_content"]'],
  metadata: { title: [match(text('title'), /^(.+?)\s*-\s*[^-]+$/)] },
};
