/** 中時新聞網 (chinatimes.com), pages of 2017–2021. */
import type { SiteRule } from '../site-rule';
import { attribute, date, people, text } from '../sources';

export const chinatimes: SiteRule = {
  id: 'chinatimes',
  hosts: ['chinatimes.com'],
  example: 'https://www.chinatimes.com/',
  unproven: true,
  content: ['.main-figure, .article-body', 'article.arttext'],
  metadata: {
    title: [text('h1.article-title'), text('#h1')],
    author: [people(text('.meta-info .author')), people(text('.reporter .rp_name'))],
    source: [text('.meta-info .source')],
    published: [
      date(attribute('.meta-info time', 'datetime')),
      date(text('.meta-info time')),
      date(text('.reporter time')),
    ],
  },
  remove: [
    { select: '.article-hash-tag', why: 'Keywords that lead to other pages.' },
    { select: '.popin-recommend, .recommended-article', why: 'Other articles.' },
    { select: '.article-body #comments', why: 'Comments of readers.' },
    { select: '.article-body .promote-word', why: 'Links to other articles.' },
    { select: '.article-body .ad', why: 'An advertisement.' },
    { select: '#donate-form-container, .google-news-promote', why: 'Asks for support and followers.' },
  ],
};
