/** 自由時報 (news.ltn.com.tw) and 自由財經 (ec.ltn.com.tw), desktop and mobile pages of 2018–2020. */
import type { SiteRule } from '../site-rule';
import { byHost, date, text } from '../sources';

export const ltn: SiteRule = {
  id: 'ltn',
  hosts: ['ltn.com.tw'],
  example: 'https://ec.ltn.com.tw/article/breakingnews/3119452',
  content: ['.whitecon > .text', '.articlebody > .text', '.com > .boxTitle'],
  metadata: {
    title: [text('.whitecon > h1'), text('.articlebody > h1'), text('h2.page-name')],
    source: [byHost({ 'ec.ltn.com.tw': '自由財經', 'ltn.com.tw': '自由時報' })],
    published: [date(text('.whitecon .time')), date(text('.articlebody .viewtime')), date(text('.h2_else .time'))],
  },
  remove: [
    { select: '.whitecon > .text > .time, .articlebody > .text > .viewtime', why: 'The date, told above.' },
    { select: '.appE1121', why: 'Invitation to the app.' },
    { select: '.before_ir, .tit_rela', why: 'Other articles.' },
  ],
};
