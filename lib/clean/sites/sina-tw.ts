/** 新浪台灣 (news.sina.com.tw), which carries the news of others; pages of 2020. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const sinaTw: SiteRule = {
  id: 'sina-tw',
  hosts: ['sina.com.tw'],
  example: 'https://news.sina.com.tw/article/20200121/34046328.html',
  content: ['#articles .pcont'],
  metadata: {
    title: [text('#articles h1')],
    source: [match(text('#articles cite'), /^(.+?)\s*[（(]/), text('#articles cite a')],
    published: [date(text('#articles cite'))],
  },
};
