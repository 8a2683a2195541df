/** banyuetan.org (半月谈), as of 2019; the byline opens the body, meta author is the responsible editor. */
import type { SiteRule } from '../site-rule';
import { date, meta, text } from '../sources';

export const banyuetan: SiteRule = {
  id: 'banyuetan',
  hosts: ['banyuetan.org'],
  example: 'http://www.banyuetan.org/',
  unproven: true,
  content: ['#detail_content'],
  info: ['.detail_tit_source', '#detail_content > p:first-child', '.detail_author'],
  metadata: {
    title: [text('.detail_tit h1')],
    editor: [meta('author')],
    published: [date(text('.detail_tit_time'))],
  },
  remove: [{ select: '#detail_content .detail_author', why: 'Name of the editor, kept as metadata.' }],
};
