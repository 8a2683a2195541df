/** china.com.cn (中国网), five layouts, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const chinaComCn: SiteRule = {
  id: 'china-com-cn',
  hosts: ['china.com.cn'],
  when: '#articleBody, .articleBody, .artCon, .artiContent, .cBody, #box3',
  example: 'http://news.china.com.cn/txt/2019-07/25/content_75031282.htm',
  unproven: true,
  content: ['#articleBody', '.articleBody', '.artCon', '.artiContent', '.cBody', '#box3'],
  info: ['#editor_baidu', '.articleEditor', '.cInfo'],
  metadata: {
    title: [
      text('h1.articleTitle'),
      text('h1.artTitle'),
      text('h1.artiTitle'),
      text('.articleTitle'),
      text('.artTitle'),
      text('.cTitle'),
      text('#box2 > h1'),
    ],
    author: [match(text('#author_baidu'), /^(?:作者[:：])?\s*(\S.*)$/u)],
    source: [match(text('#source_baidu'), /^(?:来源[:：])?\s*(\S.*)$/u)],
    published: [date(text('#pubtime_baidu'))],
  },
  remove: [
    {
      select: '.articleBody .articleEditor, #articleBody .articleEditor',
      why: 'Name of the editor, kept as metadata.',
    },
  ],
};
