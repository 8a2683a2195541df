/** people.com.cn since 2021, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const people2021: SiteRule = {
  id: 'people-2021',
  hosts: ['people.com.cn', 'people.cn'],
  when: '.rm_txt_con, .artDet, .show_text',
  example: 'http://www.people.com.cn/',
  unproven: true,
  content: ['#rm_txt_zw', '.rm_txt_con', '.artDet', '.show_text'],
  info: ['.col-1 .author', '.col-1-1', '.rm_txt_con .edit', '.col-1 .edit'],
  metadata: { title: [text('.col-1 h1'), text('.title > h2')], published: [date(text('.col-1-1'))] },
  remove: [
    { select: '.rm_txt_con .edit', why: 'Name of the editor, kept as metadata.' },
    {
      select: '.rm_txt_con .paper_num, .rm_txt_con .zdfy',
      why: 'Issue of the newspaper, numbers of the further pages.',
    },
    { select: '.rm_txt_con #rwb_tjyd', why: 'Recommendations.' },
  ],
};
