/** jiemian.com (界面新闻), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { attribute, constant, text, unixTime } from '../sources';

export const jiemian: SiteRule = {
  id: 'jiemian',
  hosts: ['jiemian.com'],
  when: '.article-content',
  example: 'https://www.jiemian.com/article/4000001.html',
  unproven: true,
  content: ['.article-header > p, .article-img, .article-content'],
  metadata: {
    title: [text('.article-header h1')],
    author: [text('.article-info .author a')],
    source: [constant('界面新闻')],
    published: [unixTime(attribute('[data-article-publish-time]', 'data-article-publish-time'))],
  },
};
