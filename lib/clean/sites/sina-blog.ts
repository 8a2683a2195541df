/** blog.sina.com.cn (新浪博客), as public readers of the site name its parts; its pictures wait in an attribute of their own. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const sinaBlog: SiteRule = {
  id: 'sina-blog',
  hosts: ['blog.sina.com.cn'],
  when: '#sina_keyword_ad_area2, .articalContent',
  example: 'http://blog.sina.com.cn/s/blog_01ebcb8a0102zi2o.html',
  unproven: true,
  content: ['#sina_keyword_ad_area2', '.articalContent'],
  metadata: {
    title: [text('.articalTitle h2'), text('#articlebody h2.titName'), text('h1.h1_tit')],
    author: [text('#ownernick')],
    source: [constant('新浪博客')],
    published: [date(text('.articalTitle .time')), date(text('#pub_time'))],
  },
};
