/** huxiu.com (虎嗅): pages of 2016, of 2018 on, and those served with the article in a script only, as public readers of the site name its parts. */
import { scriptBody } from '../script-body';
import type { SiteRule } from '../site-rule';
import { constant, date, inScript, text, unixTime } from '../sources';

export const huxiu: SiteRule = {
  id: 'huxiu',
  hosts: ['huxiu.com'],
  example: 'https://www.huxiu.com/article/216326.html',
  unproven: true,
  build: scriptBody(
    ['articleDetail', 'articleDetail', 'content'],
    '.article__content, #article-content, #article_content',
  ),
  content: ['.article__content', '#article-content', '#article_content'],
  metadata: {
    title: [
      text('h1.t-h1'),
      text('.article__title'),
      text('.article__bottom-content__right h1'),
      inScript('articleDetail', 'articleDetail', 'title'),
    ],
    author: [text('.author-name a'), inScript('articleDetail', 'articleDetail', 'user_info', 'username')],
    source: [constant('虎嗅')],
    published: [
      date(text('.article-time')),
      date(text('.article__time')),
      unixTime(inScript('articleDetail', 'articleDetail', 'dateline')),
      unixTime(inScript('articleDetail', 'articleDetail', 'publish_time')),
    ],
  },
  remove: [
    { select: '.neirong-shouquan', why: 'Terms for those who reprint.' },
    { select: '.vote__bar, .vote__btn, .vote__time', why: 'Buttons and end of a poll.' },
  ],
};
