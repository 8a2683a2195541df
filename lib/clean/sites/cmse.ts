/** 中国载人航天 (cmse.gov.cn). */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const cmse: SiteRule = {
  id: 'cmse',
  hosts: ['cmse.gov.cn'],
  example: 'http://www.cmse.gov.cn/',
  unproven: true,
  content: ['#dochtmlcon .TRS_Editor', '#dochtmlcon', '#content'],
  metadata: {
    title: [text('.mainCon .title')],
    source: [match(text('.info .source'), /(?:来源[:：])?\s*(.+)/)],
    published: [date(text('.info .pubDate'))],
  },
  info: ['.pageSource_all', '.pageSource'],
  remove: [{ select: '.pageSource, .pageSource_all', why: 'The line that names the editor.' }],
};
