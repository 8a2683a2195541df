/** china.com.cn (中国网), three layouts, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const chinaComCn: SiteRule = {
  id: 'china-com-cn',
  hosts: ['china.com.cn'],
  when: '#articleBody, .artCon, .artiContent',
  example: 'http://news.china.com.cn/txt/2019-07/25/content_75031282.htm',
  unproven: true,
  content: ['#articleBody', '.artCon', '.artiContent'],
  info: ['#editor_baidu'],
  metadata: {
    title: [text('h1.articleTitle'), text('h1.artTitle'), text('h1.artiTitle')],
    author: [match(text('#author_baidu'), /^(?:作者[:：])?\s*(\S.*)$/u)],
    source: [match(text('#source_baidu'), /^(?:来源[:：])?\s*(\S.*)$/u)],
    published: [date(text('#pubtime_baidu'))],
  },
};
