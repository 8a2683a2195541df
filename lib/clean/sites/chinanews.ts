/** chinanews.com.cn (中国新闻网), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const chinanews: SiteRule = {
  id: 'chinanews',
  hosts: ['chinanews.com.cn', 'chinanews.com'],
  when: '.left_zw',
  example: 'https://www.chinanews.com.cn/',
  unproven: true,
  content: ['.left_zw'],
  info: ['.content_left_time', '.left-t', '.left_name'],
  metadata: {
    title: [text('h1.content_left_title'), text('#cont_1_1_2 h1')],
    source: [match(text('#source_baidu'), /来源[:：]\s*(\S.*)$/u)],
    published: [date(text('#pubtime_baidu'))],
  },
  remove: [
    { select: '.left_zw .adEditor, .left_zw .left_name', why: 'Name of the editor, kept as metadata.' },
    { select: '.left_zw .keywords, .left_zw .share', why: 'Keywords and share bar.' },
  ],
};
