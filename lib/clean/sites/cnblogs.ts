/** 博客园 (cnblogs.com): blog posts, whatever skin their writer chose. */
import type { SiteRule } from '../site-rule';
import { constant, date, match, text } from '../sources';

export const cnblogs: SiteRule = {
  id: 'cnblogs',
  hosts: ['cnblogs.com'],
  example: 'https://www.cnblogs.com/',
  unproven: true,
  content: ['#cnblogs_post_body', '#news_body'],
  metadata: {
    title: [text('#cb_post_title_url'), text('#news_title')],
    author: [match(text('title'), /\s-\s([^-]{1,30})\s-\s博客园\s*$/)],
    source: [constant('博客园')],
    published: [date(text('#post-date')), date(text('#news_info .time'))],
  },
  remove: [{ select: '.cnblogs_code_toolbar', why: 'Copy button of code.' }],
};
