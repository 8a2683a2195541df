/** baijiahao.baidu.com, as of 2018 to 2020: the visible date has no year, and the account is the author. */
import type { SiteRule } from '../site-rule';
import { date, meta, text } from '../sources';

export const baijiahao: SiteRule = {
  id: 'baijiahao',
  hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
  when: '.article-content',
  example: 'https://baijiahao.baidu.com/',
  content: ['.article-content'],
  metadata: {
    title: [text('.article-title h2')],
    author: [text('.author-name')],
    published: [date(meta('dateUpdate'))],
  },
};
