/** cctv.com (央视网), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, pieces, text } from '../sources';

export const cctv: SiteRule = {
  id: 'cctv',
  hosts: ['cctv.com', 'cntv.cn'],
  when: '.content_area',
  example: 'https://news.cctv.com/',
  unproven: true,
  content: ['.content_area'],
  info: ['.info1', '.title_area .info', '.zebian'],
  metadata: { title: [text('.title_area h1')], published: [date(pieces('.info1')), date(pieces('.title_area .info'))] },
  remove: [{ select: '.content_area .zebian', why: 'Name of the editor, kept as metadata.' }],
};
