/** mydrivers.com (快科技), as of 2019. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const mydrivers: SiteRule = {
  id: 'mydrivers',
  hosts: ['mydrivers.com'],
  example: 'https://www.mydrivers.com/',
  unproven: true,
  content: ['.news_info'],
  info: ['.news_bt1_left', '.zhuanzai', '.url'],
  metadata: {
    title: [text('#thread_subject')],
    source: [match(text('.news_bt1_left'), /出处[:：]\s*(\S+)/u)],
    published: [date(text('.news_bt1_left'))],
  },
  remove: [{ select: '.news_info .end, .news_info .zhuanzai, .news_info .url', why: 'End mark, terms and address.' }],
};
