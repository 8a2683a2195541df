/** 蘋果日報 (tw.appledaily.com), mobile and desktop pages of 2016–2018; the site closed in 2021 and lives on in archives. */
import type { SiteRule } from '../site-rule';
import { byHost, date, match, people, text } from '../sources';

export const appledaily: SiteRule = {
  id: 'appledaily',
  hosts: ['appledaily.com', 'appledaily.com.tw'],
  example: 'https://tw.appledaily.com/new/realtime/20160521/867195/',
  content: ['.nm-article-body', '.ndArticle_margin'],
  metadata: {
    title: [text('.nm-article header h2'), text('.ndArticle_leftColumn h1')],
    author: [
      people(
        match(text('.nm-article-body .text, .ndArticle_margin'), /[（(]([^（()）／]{2,20})／[^（()）]{2,10}報導[）)]/),
      ),
    ],
    source: [
      byHost({ 'tw.appledaily.com': '蘋果新聞網', 'appledaily.com.tw': '蘋果新聞網', 'appledaily.com': '蘋果日報' }),
    ],
    published: [date(text('.nm-article time')), date(text('.ndArticle_creat'))],
  },
  remove: [
    { select: '.nm-article-body a[href*="facebook.com/"]', why: 'A line that asks to follow the paper.' },
    { select: '.nm-article-body .nm-ad', why: 'An advertisement.' },
  ],
};
