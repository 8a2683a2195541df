/** CSDN: blogs (2020 and since) and news (2014). */
import type { SiteRule } from '../site-rule';
import { attribute, constant, date, match, text } from '../sources';

export const csdn: SiteRule = {
  id: 'csdn',
  hosts: ['csdn.net'],
  example: 'https://blog.csdn.net/qq449245884/article/details/107096460',
  content: ['#content_views', '.news_content'],
  metadata: {
    title: [text('h1.title-article'), text('.detail h1.title')],
    author: [text('.article-info-box .follow-nickName'), match(text('.tit_bar'), /作者[:：]?\s*([^|｜\s]+)/)],
    source: [match(text('.tit_bar'), /来源[:：]?\s*([^|｜\s]+)/), constant('CSDN')],
    published: [
      date(match(text('.article-info-box .up-time'), /首发[:：]\s*([\d\-: ]+)/)),
      date(match(text('.article-info-box .up-time'), /([\d-]+\s[\d:]+)\s*首次发布/)),
      date(attribute('.article-info-box .blog-postTime', 'data-time')),
      date(text('.article-info-box .time')),
      date(text('.tit_bar')),
    ],
  },
  remove: [
    {
      select: '#content_views .hljs-button, #content_views .pre-numbering',
      why: 'Copy button and line numbers of code.',
    },
    { select: '.news_content p.copyright', why: 'Standing line about rights.' },
  ],
};
