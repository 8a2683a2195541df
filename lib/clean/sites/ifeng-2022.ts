/** ifeng.com since 2022: class names begin with index_ and end in a hash, as public readers of the site name them. */
import type { SiteRule } from '../site-rule';
import { date, pieces, text } from '../sources';

export const ifeng2022: SiteRule = {
  id: 'ifeng-2022',
  hosts: ['ifeng.com'],
  when: '[class^="index_text_"]',
  example: 'https://www.ifeng.com/',
  unproven: true,
  content: ['[class^="index_text_"]'],
  metadata: {
    title: [text('[class^="index_artical_"] h1'), text('h1[class^="index_title_"]')],
    source: [text('[class^="index_source_"]')],
    published: [date(pieces('[class^="index_timeBref_"]'))],
  },
};
