/** youth.cn (中国青年网), as of 2019; meta author is the responsible editor. */
import type { SiteRule } from '../site-rule';
import { date, meta, text } from '../sources';

export const youth: SiteRule = {
  id: 'youth',
  hosts: ['youth.cn'],
  example: 'http://www.youth.cn/',
  unproven: true,
  content: ['.TRS_Editor'],
  info: ['.l_time', '#editor_baidu'],
  metadata: {
    title: [text('.l_tit')],
    editor: [meta('author')],
    published: [date(text('#pubtime_baidu')), date(text('.l_time'))],
  },
  remove: [{ select: '.TRS_Editor #editor_baidu', why: 'Name of the editor, kept as metadata.' }],
};
