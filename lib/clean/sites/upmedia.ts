/** 上報 (upmedia.mg). */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const upmedia: SiteRule = {
  id: 'upmedia',
  hosts: ['upmedia.mg'],
  example: 'https://www.upmedia.mg/',
  unproven: true,
  content: ['#news-info > .img, #news-info .editor', '.news-box-text'],
  metadata: {
    title: [text('#ArticleTitle')],
    author: [text('#news-info .author a'), text('#news-info .author', /\d{4}[年/-].*$|(?<!\s)\s{2,}(?:\S.*)?$/)],
    source: [constant('上報')],
    published: [date(text('#news-info .author'))],
  },
  remove: [
    { select: '.rss_close, #SignatureSN', why: 'Newsletter and signature of the outlet.' },
    { select: '#news-info .related', why: 'Other articles.' },
    { select: '#news-info .editor ~ .editor', why: 'What the outlet adds below the text.' },
  ],
};
