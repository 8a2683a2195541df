/** TRS, the CMS of many governments and newspapers of the mainland: `.TRS_Editor`, and meta tags of a national standard. */
import type { SiteRule } from '../site-rule';
import { date, meta } from '../sources';

export const trs: SiteRule = {
  id: 'trs',
  hosts: [],
  when: '.TRS_Editor, .TRS_UEDITOR, .trs_editor_view',
  example: 'http://www.shanxi.gov.cn/yw/sxyw/201909/t20190918_693227.shtml',
  content: ['.TRS_Editor, .TRS_UEDITOR, .trs_editor_view'],
  metadata: {
    title: [meta('ArticleTitle')],
    source: [meta('ContentSource')],
    published: [date(meta('PubDate'))],
  },
};
