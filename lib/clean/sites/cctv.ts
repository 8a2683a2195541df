/** cctv.com (央视网): pages of 2015 to 2019 and those since, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, pieces, text } from '../sources';

export const cctv: SiteRule = {
  id: 'cctv',
  hosts: ['cctv.com', 'cntv.cn'],
  when: '.content_area, #content_area, .cnt_bd',
  example: 'https://news.cctv.com/',
  unproven: true,
  content: ['.content_area', '#content_area', '.cnt_bd'],
  info: ['.info1', '.title_area .info', '.cnt_bd > .info', '.zebian'],
  metadata: {
    title: [text('.title_area h1'), text('.cnt_bd > h1')],
    published: [date(pieces('.info1')), date(pieces('.title_area .info')), date(pieces('.cnt_bd > .info'))],
  },
  remove: [
    { select: '.content_area .zebian, .cnt_bd .zebian', why: 'Name of the editor, kept as metadata.' },
    { select: '.cnt_bd > h1, .cnt_bd > .info, .cnt_bd > .o-tit', why: 'Headline and facts, kept as metadata.' },
  ],
};
