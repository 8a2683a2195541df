/** chinanews.com.cn (中国新闻网): news, videos with their text, and the older pages of channels, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const chinanews: SiteRule = {
  id: 'chinanews',
  hosts: ['chinanews.com.cn', 'chinanews.com'],
  when: '.left_zw, .content_desc, #mian .t3, #fontzoom',
  example: 'https://www.chinanews.com.cn/',
  unproven: true,
  content: ['.left_zw', '.content_desc', '#mian .t3', '#fontzoom'],
  info: ['.content_left_time', '.left-time', '.left-t', '.left_name'],
  metadata: {
    title: [text('h1.content_left_title'), text('#cont_1_1_2 h1'), text('.content h1'), text('#mian .title')],
    source: [match(text('#source_baidu'), /来源[:：]\s*(\S.*)$/u)],
    published: [date(text('#pubtime_baidu'))],
  },
  remove: [
    { select: '.left_zw .adEditor, .left_zw .left_name', why: 'Name of the editor, kept as metadata.' },
    { select: '.left_zw .keywords, .left_zw .share', why: 'Keywords and share bar.' },
    { select: '.left_zw #function_code_page', why: 'Numbers of the further pages.' },
  ],
};
