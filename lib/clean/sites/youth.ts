/** youth.cn (中国青年网) and its channels; meta author is the responsible editor. Layouts of 2018 and 2019, as public readers of the site name their parts. */
import type { SiteRule } from '../site-rule';
import { date, meta, text } from '../sources';

export const youth: SiteRule = {
  id: 'youth',
  hosts: ['youth.cn'],
  example: 'http://www.youth.cn/',
  unproven: true,
  content: ['.TRS_Editor', '.article-content', '.page_text', '#container', '.nei'],
  info: ['.l_time', '#editor_baidu', '.editor', '.soure1'],
  metadata: {
    title: [
      text('.l_tit'),
      text('.page_title h1'),
      text('.pbt'),
      text('.article-title'),
      text('.yth_con h1'),
      text('.con_biao'),
    ],
    source: [text('#source_baidu', /^来源[:：]/u), text('.soure1', /^来源[:：]/u), text('.source', /^来源[:：]/u)],
    editor: [meta('author')],
    published: [date(text('#pubtime_baidu')), date(text('.l_time')), date(text('.fb_date')), date(text('.date'))],
  },
  remove: [
    {
      select: '.TRS_Editor #editor_baidu, .article-content .editor, .page_text #editor_baidu',
      why: 'Name of the editor, kept as metadata.',
    },
  ],
};
