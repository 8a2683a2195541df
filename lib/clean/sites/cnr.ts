/** cnr.cn (央广网), a TRS site with names of its own for headline and facts. */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const cnr: SiteRule = {
  id: 'cnr',
  hosts: ['cnr.cn'],
  when: '.article-body',
  example: 'https://news.cnr.cn/native/gd/20210202/t20210202_525405500.shtml',
  unproven: true,
  content: ['.article-body .TRS_Editor', '.article-body'],
  info: ['.article-header .source', '.article .editor'],
  metadata: {
    title: [text('.article-header h1')],
  },
};
