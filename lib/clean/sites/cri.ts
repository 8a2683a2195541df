/** 国际在线 (cri.cn) and its machine-converted Traditional mirror big5.cri.cn, pages of 2017. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const cri: SiteRule = {
  id: 'cri',
  hosts: ['cri.cn'],
  example: 'http://big5.cri.cn/gate/big5/sh.cri.cn/20170804/00000000-0000-0000-0000-000000000001.html',
  content: ['#abody'],
  metadata: { title: [text('#atitle')], published: [date(text('#apublishtime'))] },
  info: ['#asource-box', '#asource', '#aeditor'],
};
