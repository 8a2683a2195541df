/** m.guancha.cn (观察者网 on phones), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const guanchaMobile: SiteRule = {
  id: 'guancha-mobile',
  hosts: ['m.guancha.cn'],
  when: '.gc_content',
  example: 'https://m.guancha.cn/internation/2026_08_18_827704.shtml',
  unproven: true,
  content: ['.gc_content'],
  info: ['.g_time', '.time'],
  metadata: {
    title: [text('.g_title')],
    published: [date(text('.g_time')), date(text('.time'))],
  },
};
