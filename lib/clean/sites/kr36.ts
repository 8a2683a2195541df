/** 36kr.com (36氪), as public readers of the site name its parts; some pages are served with the article in a script only. */
import { scriptBody } from '../script-body';
import type { SiteRule } from '../site-rule';
import { constant, date, inScript, text, unixTime } from '../sources';

export const kr36: SiteRule = {
  id: 'kr36',
  hosts: ['36kr.com'],
  example: 'https://www.36kr.com/p/3260888901418760',
  unproven: true,
  build: scriptBody(['articleDetailData', 'data', 'widgetContent'], '.articleDetailContent, .kr-rich-text-wrapper'),
  content: ['.articleDetailContent', '.kr-rich-text-wrapper'],
  metadata: {
    title: [text('h1.article-title'), inScript('articleDetailData', 'data', 'widgetTitle')],
    author: [text('.article-title-icon a'), inScript('articleDetailData', 'data', 'author')],
    source: [constant('36氪')],
    published: [
      date(text('.article-title-icon .item-time')),
      unixTime(inScript('articleDetailData', 'data', 'publishTime')),
    ],
  },
};
