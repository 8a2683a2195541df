/** bbc.co.uk/zhongwen, as of 2012: the printed time is Greenwich's. */
import type { SiteRule } from '../site-rule';
import { constant, date, rewritten, text } from '../sources';

export const bbcChinese: SiteRule = {
  id: 'bbc-chinese',
  hosts: ['bbc.co.uk'],
  when: '.story-body .bodytext',
  example: 'http://www.bbc.co.uk/zhongwen/simp/',
  content: ['.story-body .bodytext'],
  metadata: {
    title: [text('.g-container h1')],
    source: [constant('BBC中文网')],
    published: [
      date(rewritten(text('.datestamp'), /[,，]?\s*格林尼治[标標][准準][时時][间間]\s*(\d+:\d+)/u, ' $1 GMT')),
    ],
  },
  remove: [{ select: '.bodytext .backtotop', why: 'Jumps to the top of the page.' }],
};
