/** m.sohu.com (手机搜狐网), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const sohuMobile: SiteRule = {
  id: 'sohu-mobile',
  hosts: ['m.sohu.com'],
  when: '#articleContent',
  example: 'https://m.sohu.com/a/242873889_100214167',
  unproven: true,
  content: ['#articleContent .display-content'],
  metadata: {
    title: [text('.title-info')],
    source: [text('.article-author .name'), text('.media-name')],
    published: [date(text('.article-info .time')), date(text('.time'))],
  },
};
