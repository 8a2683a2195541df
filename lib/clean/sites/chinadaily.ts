/** chinadaily.com.cn (中国日报网), the Chinese pages as of 2019; copies of the headline stand hidden above it. */
import type { SiteRule } from '../site-rule';
import { date, match, meta, pieces, text } from '../sources';

export const chinadaily: SiteRule = {
  id: 'chinadaily',
  hosts: ['chinadaily.com.cn'],
  example: 'https://cn.chinadaily.com.cn/',
  unproven: true,
  content: ['#Content'],
  info: ['.xinf-le'],
  metadata: {
    title: [text('h1.dabiaoti')],
    source: [match(pieces('.xinf-le'), /来源[:：]\s*(\S+)/u)],
    editor: [meta('author')],
    published: [date(pieces('.xinf-le')), date(text('.xinf-le:last-child'))],
  },
};
