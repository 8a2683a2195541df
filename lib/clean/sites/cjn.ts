/** cjn.cn (长江网), which runs on TRS. */
import type { SiteRule } from '../site-rule';
import { date, pieces, text } from '../sources';

export const cjn: SiteRule = {
  id: 'cjn',
  hosts: ['cjn.cn'],
  example: 'http://www.cjn.cn/',
  unproven: true,
  content: ['.TRS_Editor'],
  info: ['.art-meta'],
  metadata: {
    title: [text('h1.art-title')],
    published: [date(text('.pub-time')), date(pieces('.art-meta'))],
  },
  remove: [{ select: '.TRS_Editor .art-xg', why: 'Related articles.' }],
};
