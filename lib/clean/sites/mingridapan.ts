/** mingridapan (明日大盘), whose h1 is the name of the site and whose body is bare text. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const mingridapan: SiteRule = {
  id: 'mingridapan',
  hosts: [],
  when: '.page_art_content',
  example: 'http://www.mingridapan.com/',
  unproven: true,
  content: ['.page_art_content'],
  metadata: { title: [text('.title-text')], published: [date(text('.title-meta-time'))] },
};
