/** cjddsb.com (当代商报), as of 2019: a WordPress theme whose outlet and date stand under the article. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const cjddsb: SiteRule = {
  id: 'cjddsb',
  hosts: ['cjddsb.com'],
  example: 'http://www.cjddsb.com/ym/xhy/532601.html',
  content: ['.single-content'],
  metadata: {
    title: [text('h1.entry-h1')],
    source: [match(text('.spostinfo'), /来源：(\S+)/u)],
    published: [date(text('.single-cat'))],
  },
  remove: [{ select: '.ad-pc', why: 'Advertisement.' }],
};
