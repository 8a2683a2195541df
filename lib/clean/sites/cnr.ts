/** cnr.cn (央广网), a TRS site with names of its own for headline and facts: as of 2018, and since 2021. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const cnr: SiteRule = {
  id: 'cnr',
  hosts: ['cnr.cn'],
  when: '.article-body, .articleMain, .TRS_Editor',
  example: 'https://news.cnr.cn/native/gd/20210202/t20210202_525405500.shtml',
  unproven: true,
  content: ['.article-body .TRS_Editor', '.article-body', '.articleMain .TRS_Editor', '.articleMain', '.TRS_Editor'],
  info: ['.article-header .source', '.article .editor', '.subject .source', '.articleMain .source'],
  metadata: {
    title: [text('.article-header h1'), text('.subject h2')],
    source: [match(text('#source_baidu'), /来源[:：]\s*(\S.*)$/u)],
    published: [date(text('#pubtime_baidu'))],
  },
};
