/** mingpao.com (明報新聞網), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const mingpao: SiteRule = {
  id: 'mingpao',
  hosts: ['mingpao.com'],
  when: '.txt4, .article_content, #blockcontent .txt3',
  example: 'https://news.mingpao.com/',
  unproven: true,
  content: ['.txt4', '.article_content', '#blockcontent .txt3'],
  metadata: {
    title: [text('#blockcontent hgroup h1'), text('hgroup h1')],
    source: [constant('明報')],
    published: [date(text('#blockcontent .date')), date(text('.date'))],
  },
  remove: [
    { select: '.txt4 .ad300ins_m, .article_content .ad300ins_m, .inReadLrecGroup', why: 'An advertisement.' },
    { select: '.txt4 #ssm2, .article_content #ssm2', why: 'Share bar.' },
  ],
};
