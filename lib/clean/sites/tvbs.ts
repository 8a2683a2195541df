/** TVBS 新聞網 (news.tvbs.com.tw), pages of 2021–2022. */
import type { SiteRule } from '../site-rule';
import { constant, date, meta } from '../sources';

export const tvbs: SiteRule = {
  id: 'tvbs',
  hosts: ['tvbs.com.tw'],
  example: 'https://news.tvbs.com.tw/',
  unproven: true,
  content: ['[itemprop="articleBody"] .article_content', '.article_content'],
  metadata: {
    source: [constant('TVBS新聞網')],
    published: [date(meta('pubdate')), date(meta('article:published_time'))],
  },
};
