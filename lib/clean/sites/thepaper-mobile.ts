/** m.thepaper.cn before 2022, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const thepaperMobile: SiteRule = {
  id: 'thepaper-mobile',
  hosts: ['m.thepaper.cn'],
  when: '.news_content .news_part, .news_content .news_part_limit',
  example: 'https://m.thepaper.cn/newsDetail_forward_1765057',
  unproven: true,
  content: ['.news_content .news_part, .news_content .news_part_limit'],
  info: ['.news_content .about_news'],
  metadata: {
    title: [text('.news_content h1')],
    published: [date(text('.news_content .about_news'))],
  },
};
