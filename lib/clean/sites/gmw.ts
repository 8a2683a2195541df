/** gmw.cn (光明网), as of 2017; meta author is the responsible editor. */
import type { SiteRule } from '../site-rule';
import { date, match, meta, text } from '../sources';

export const gmw: SiteRule = {
  id: 'gmw',
  hosts: ['gmw.cn'],
  example: 'http://tech.gmw.cn/2017-03/10/content_23937776.htm',
  content: ['#contentMain'],
  info: ['#contentMsg', '#contentLiability', '#editor_baidu'],
  metadata: {
    title: [text('#articleTitle')],
    author: [match(text('#author_baidu'), /^作者[:：]\s*(\S.*)$/u)],
    source: [match(text('#source_baidu'), /^来源[:：]\s*(\S.*)$/u)],
    editor: [meta('author')],
    published: [date(text('#pubtime_baidu')), date(text('#pubTime'))],
  },
  remove: [{ select: '#contentLiability', why: 'Name of the editor, kept as metadata.' }],
};
