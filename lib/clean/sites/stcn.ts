/** stcn.com (证券时报网), as of 2019 and since 2022, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, pieces, text } from '../sources';

export const stcn: SiteRule = {
  id: 'stcn',
  hosts: ['stcn.com'],
  example: 'https://www.stcn.com/',
  unproven: true,
  content: ['.detail-content', '#ctrlfscont', '.txt_con', '.text1'],
  info: ['.intal_tit .info'],
  metadata: {
    title: [text('.intal_tit h2'), text('.detail-title')],
    author: [match(pieces('.detail-info'), /作者[:：]\s*([^\s:：]{2,12})(?=\s|$)/u)],
    source: [match(pieces('.detail-info'), /来源[:：]\s*([^\s:：]{2,20})(?=\s|$)/u)],
    published: [date(text('.intal_tit .info')), date(pieces('.detail-info'))],
  },
  remove: [
    { select: '.detail-content-editor', why: 'Names of editor and proofreader, kept as metadata.' },
    { select: '.detail-content-tags, .stock-tags', why: 'Keywords and shares that lead to other pages.' },
    { select: '.detail-content-statement', why: 'Disclaimer of the site.' },
    { select: '.detail-content .social-bar', why: 'Share bar.' },
  ],
};
