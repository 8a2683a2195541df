/** stcn.com (证券时报网), as of 2019. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const stcn: SiteRule = {
  id: 'stcn',
  hosts: ['stcn.com'],
  example: 'https://www.stcn.com/',
  unproven: true,
  content: ['#ctrlfscont'],
  info: ['.intal_tit .info'],
  metadata: { title: [text('.intal_tit h2')], published: [date(text('.intal_tit .info'))] },
};
