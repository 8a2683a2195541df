/** readhub.cn topics, as of 2019: one paragraph of summary, then links to other outlets; class names end in a hash. */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const readhub: SiteRule = {
  id: 'readhub',
  hosts: ['readhub.cn'],
  example: 'https://readhub.cn/topic/7PM49H7yjs5',
  content: ['[class*="detailMode___"] [class^="summary___"]'],
  metadata: { title: [text('h2[class^="topicTitle"]')] },
};
