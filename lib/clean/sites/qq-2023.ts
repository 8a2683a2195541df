/** news.qq.com and new.qq.com since 2023, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, script, text } from '../sources';

export const qq2023: SiteRule = {
  id: 'qq-2023',
  hosts: ['qq.com'],
  when: '#ArticleContent',
  example: 'https://new.qq.com/',
  unproven: true,
  content: ['#ArticleContent'],
  metadata: {
    title: [text('.content-article h1')],
    source: [text('.media-name'), script('media')],
    published: [date(script('pubtime')), date(text('.media-meta'))],
  },
  remove: [{ select: '#ArticleContent #Status, #ArticleContent .article-status', why: 'Disclaimer of the platform.' }],
};
