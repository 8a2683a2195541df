/** user.guancha.cn (风闻), posts of readers, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const guanchaPost: SiteRule = {
  id: 'guancha-post',
  hosts: ['guancha.cn'],
  when: '.article-txt-content',
  example: 'https://user.guancha.cn/',
  unproven: true,
  content: ['.article-txt-content'],
  metadata: {
    title: [text('.article-content h1')],
    author: [text('.user-main h4 a')],
    published: [date(text('.time1'))],
  },
};
