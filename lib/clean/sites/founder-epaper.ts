/** E-papers made with Founder's system (方正), the commonest for printed newspapers: one page of print, often several pieces. */
import { blocksOf } from '../block-list';
import { printBylines } from '../newspaper';
import { date, text } from '../sources';
import type { SiteRule } from '../site-rule';

export const founderEpaper: SiteRule = {
  id: 'founder-epaper',
  hosts: [],
  when: '#ozoom',
  example: 'http://dzb.whb.cn/2022-10-12/4/detail-700001.html',
  unproven: true,
  content: ['.text_c', '#ozoom'],
  metadata: {
    title: [text('.text_c h1'), text('founder-title'), text('#ozoom h1')],
    published: [date(text('.text_c .lai')), date(text('.lai'))],
    author: [
      {
        id: 'printed bylines',
        read: ({ document }) => printBylines(blocksOf(document.body)).join('、') || undefined,
      },
    ],
    source: [text('.text_c .lai', /\s*[（(].*$/u)],
  },
  remove: [{ select: '.text_c .lai', why: 'Paper, day and page, kept as metadata.' }],
};
