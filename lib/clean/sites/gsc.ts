/** gsc.org.cn, a society of scholars whose page titles all say its name. */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const gsc: SiteRule = {
  id: 'gsc',
  hosts: ['gsc.org.cn'],
  example: 'http://www.gsc.org.cn/',
  unproven: true,
  content: ['.detailCon'],
  metadata: { title: [text('.xq_fonts h5')] },
  info: ['.xq_fonts .ly'],
};
