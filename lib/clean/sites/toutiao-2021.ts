/** toutiao.com since 2021, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const toutiao2021: SiteRule = {
  id: 'toutiao-2021',
  hosts: ['toutiao.com'],
  when: 'article.syl-article-base, article.tt-article-content',
  example: 'https://www.toutiao.com/',
  unproven: true,
  content: ['article.syl-article-base, article.tt-article-content'],
  metadata: {
    title: [text('.article-content > h1')],
    source: [text('.article-meta .name')],
    published: [date(text('.article-meta'))],
  },
};
