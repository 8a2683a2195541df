/** xinhuanet.com and news.cn: pages of 2019 and 2020, of 2023 on, and the tables of 2012 that province pages kept. */
import type { SiteRule } from '../site-rule';
import { date, match, pieces, text } from '../sources';

/** The table of 2012 has no names: the body is the cell with paragraphs, the line of facts a cell in brackets. */
const OLD_CELL = 'table.web_page td > p';

export const xinhuanet: SiteRule = {
  id: 'xinhuanet',
  hosts: ['xinhuanet.com', 'news.cn'],
  example: 'http://www.xinhuanet.com/',
  content: ['#p-detail', '#detail', OLD_CELL],
  info: [
    '.h-info',
    '.mheader .info',
    '.header-cont .source',
    '.p-jc',
    '#articleEdit .editor',
    '.mheader .editor',
    'table.web_page td.topxian',
  ],
  metadata: {
    title: [text('.h-title'), text('.head-line .title'), text('.mheader h1'), text('table.web_page b > font')],
    source: [text('#source'), match(pieces('.header-cont .source'), /来源[:：]\s*(\S+)/u)],
    published: [date(text('.h-time')), date(pieces('.header-time'))],
  },
  remove: [
    { select: '.p-tags, .p-jc, #articleEdit', why: 'Editor line and the button to report mistakes.' },
    { select: '.zan-wap, .tiyi1, .p-kwap', why: 'Buttons of the page.' },
    { select: '.standard_lb', why: 'Gallery of other pictures.' },
    { select: '#p-detail .nextpage, #detail .nextpage', why: 'Numbers of the further pages.' },
  ],
};
