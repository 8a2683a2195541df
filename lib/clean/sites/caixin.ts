/** caixin.com (财新网), since 2019, and its blogs; without a subscription the page ends after the first paragraphs. */
import type { SiteRule } from '../site-rule';
import { date, match, people, text } from '../sources';

export const caixin: SiteRule = {
  id: 'caixin',
  hosts: ['caixin.com'],
  example: 'https://www.caixin.com/',
  unproven: true,
  // Subhead, captions and text stand apart.
  content: [
    '#subhead, .article .subhead, .media_pic, .article > .media, #Main_Content_Val > :not(div)',
    '#Main_Content_Val',
    '#the_content',
  ],
  info: ['.top-author', '#artInfo'],
  metadata: {
    title: [text('#conTit h1')],
    author: [people(match(text('#author_baidu'), /^作者[:：]\s*(\S.*)$/u))],
    source: [match(text('#source_baidu'), /^来源(?:[:：]|于)\s*(\S.*)$/u)],
    published: [date(text('#pubtime_baidu'))],
  },
  remove: [
    {
      select: '#chargeWall, #Main_Content_Val > p',
      text: /^本文共计\d+字/u,
      why: 'Says that the rest is for subscribers.',
    },
    { select: '#Main_Content_Val .aitt, #Main_Content_Val .pip_none', why: 'Buttons that read the text aloud.' },
    { select: '#Main_Content_Val #pageBtn, .article #pageBtn', why: 'Numbers of the further pages.' },
    { select: '#Main_Content_Val .relate-reading, .xgydBox', why: 'Other articles.' },
    { select: '#Main_Content_Val .bd_block', why: 'An advertisement.' },
  ],
};
