/** Government sites whose CMS calls the text `#zoom`, after the button that enlarges it. */
import type { SiteRule } from '../site-rule';
import { date, meta } from '../sources';

export const govZoom: SiteRule = {
  id: 'gov-zoom',
  hosts: [],
  when: '#zoom p',
  example: 'http://fgw.zj.gov.cn/',
  unproven: true,
  content: ['#zoom'],
  metadata: {
    title: [meta('ArticleTitle')],
    source: [meta('ContentSource')],
    published: [date(meta('PubDate'))],
  },
};
