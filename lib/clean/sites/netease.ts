/** 163.com: news of 2018 and 2019 (and the older EP pages), accounts of 2021 on, subscription of 2019, columns of 2015. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const netease: SiteRule = {
  id: 'netease',
  hosts: ['163.com'],
  when: '#endText, .post_body, .con_1 .entext, .article_box #content',
  example: 'https://www.163.com/',
  // Pages about cars put the lead apart.
  content: ['.post_desc, #endText', '.post_body', '.con_1 .entext', '.article_box #content'],
  info: ['.post_time_source', '.post_info', '.ep-time-soure'],
  metadata: {
    title: [
      text('#epContentLeft h1'),
      text('h1.post_title'),
      text('#h1title'),
      text('h2.con1_ltle'),
      text('.article_title h2'),
    ],
    author: [text('.con1_author'), text('.share_box .time span:last-child'), match(text('.ep-source'), /作者：(\S+)/u)],
    source: [
      text('#ne_article_source'),
      match(text('.post_info'), /来源:\s*(\S+)/u),
      // Columns and subscriptions name no outlet: they are the portal's own.
      match(text('.ntes_cnav_logo'), /^(网易\S{2,4})$/u),
      match(text('.dy_logo'), /(网易号)/u),
    ],
    // The name is followed by the editor's number.
    editor: [match(text('.ep-editor, .creative_statement'), /责任编辑[:：]\s*([^_\s]+)/u)],
    published: [date(text('.con1_date')), date(text('.share_box .time'))],
  },
  remove: [
    { select: '.ep-source', why: 'Source and editor, kept as metadata.' },
    { select: '#endText [class*="nph_"], .entext [class*="nph_"]', why: 'Controls of a picture gallery.' },
    { select: '#endText [class*="hj-"], .cars_compare_table_links', why: 'Cards of cars that dealers sell.' },
    { select: '.post_btmshare, .post_topshare', why: 'Share bar.' },
  ],
};
