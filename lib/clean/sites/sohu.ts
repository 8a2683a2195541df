/** sohu.com, accounts (搜狐号), 2017 on. */
import type { SiteRule } from '../site-rule';
import { date, meta, text } from '../sources';

export const sohu: SiteRule = {
  id: 'sohu',
  hosts: ['sohu.com'],
  when: '#mp-editor',
  example: 'https://www.sohu.com/a/733320600_429139',
  content: ['#mp-editor'],
  info: ['.article-info'],
  metadata: {
    title: [text('.text-title h1')],
    source: [meta('mediaid'), text('#user-info h4')],
    published: [date(text('#news-time')), date(meta('datePublished'))],
  },
  remove: [
    { select: '#backsohucom', why: 'Link to the front page inside the last paragraph.' },
    { select: '#mp-editor .video-title', why: 'Repeats the headline under the player.' },
  ],
};
