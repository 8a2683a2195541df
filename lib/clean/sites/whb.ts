/** whb.cn (文汇报 online), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const whb: SiteRule = {
  id: 'whb',
  hosts: ['whb.cn'],
  when: '.content_info',
  example: 'https://wenhui.whb.cn/third/yidian/202010/11/374489.html',
  unproven: true,
  content: ['.content_info'],
  metadata: {
    title: [text('.content_title')],
    author: [match(text('.content_other'), /作者[:：]\s*([^\s:：]{2,12})/u)],
    published: [date(text('.content_other'))],
  },
};
