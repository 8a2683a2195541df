/** caixin.com (财新网), as of 2019; without a subscription the page ends after the first paragraphs. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const caixin: SiteRule = {
  id: 'caixin',
  hosts: ['caixin.com'],
  example: 'https://www.caixin.com/',
  unproven: true,
  // Subhead, captions and text stand apart.
  content: ['#subhead, .media_pic, #Main_Content_Val > p'],
  info: ['.top-author', '#artInfo'],
  metadata: {
    title: [text('#conTit h1')],
    published: [date(text('#pubtime_baidu'))],
  },
  remove: [
    {
      select: '#chargeWall, #Main_Content_Val > p',
      text: /^本文共计\d+字/u,
      why: 'Says that the rest is for subscribers.',
    },
  ],
};
