/** guancha.cn, news and columns, as of 2019; a long piece has further pages behind `#select_page`. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const guancha: SiteRule = {
  id: 'guancha',
  hosts: ['guancha.cn'],
  when: '.all-txt',
  example: 'https://www.guancha.cn/',
  content: ['.content.all-txt'],
  info: ['.time.fix', '.article-other li'],
  metadata: {
    title: [text('.left-main h3')],
    author: [text('.author-intro p a')],
    published: [date(text('.time.fix'))],
  },
};
