/** hexun.com (和讯网), as of 2018. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const hexun: SiteRule = {
  id: 'hexun',
  hosts: ['hexun.com'],
  example: 'http://www.hexun.com/',
  unproven: true,
  content: ['.art_contextBox'],
  info: ['.articleName .tip', '.tip.fl'],
  metadata: { title: [text('.articleName h1')], published: [date(text('.tip.fl'))] },
  remove: [
    {
      select: '.art_contextBox > div',
      text: /^[（(]责任编辑[:：].{0,30}[)）]$/u,
      why: 'Name of the editor, kept as metadata.',
    },
  ],
};
