/** huxiu.com (虎嗅), pages of 2016, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const huxiu: SiteRule = {
  id: 'huxiu',
  hosts: ['huxiu.com'],
  when: '#article_content',
  example: 'https://www.huxiu.com/article/216326.html',
  unproven: true,
  content: ['#article_content'],
  metadata: {
    title: [text('h1.t-h1')],
    author: [text('.author-name a')],
    source: [constant('虎嗅')],
    published: [date(text('.article-time'))],
  },
};
