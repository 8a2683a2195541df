/** toutiao.com, articles and picture galleries, as of 2019; a gallery keeps its captions in a script. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';
import { buildGallery } from '../toutiao/build-gallery';

export const toutiao: SiteRule = {
  id: 'toutiao',
  hosts: ['toutiao.com'],
  when: '.article-box, .galleryBox',
  example: 'https://www.toutiao.com/',
  build: buildGallery,
  content: ['.article-box > .article-content'],
  metadata: {
    title: [text('h1.article-title'), text('.info-box h2.title', /^原创/u)],
    author: [text('.galleryBox .media-user')],
    source: [text('.article-sub span', /^(?:原创|转载|\d{4}-.*)$/u), constant('今日头条')],
    published: [date(text('.article-sub span', /^\D*$/u)), date(text('.snsBox .time'))],
  },
};
