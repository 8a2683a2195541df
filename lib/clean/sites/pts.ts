/** 公視新聞網 (news.pts.org.tw), pages of 2021–2022. */
import type { SiteRule } from '../site-rule';
import { constant, date, meta, text } from '../sources';

export const pts: SiteRule = {
  id: 'pts',
  hosts: ['pts.org.tw'],
  example: 'https://news.pts.org.tw/',
  unproven: true,
  content: ['article.post-article', '.post-article'],
  metadata: {
    title: [text('h1.article-title')],
    source: [constant('公視新聞網')],
    published: [date(meta('pubdate')), date(text('.text-nowrap time')), date(text('time'))],
  },
};
