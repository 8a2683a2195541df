/** thepaper.cn, its own news and reposts of accounts (澎湃号), as of 2019 and 2020: the body is text between line breaks. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

/** `石佳/中国青年报`, or `澎湃新闻记者 石佳`; on reposts the date stands here. */
const byline = text('.news_about p');

export const thepaper: SiteRule = {
  id: 'thepaper',
  hosts: ['thepaper.cn'],
  when: '.news_txt',
  example: 'https://www.thepaper.cn/newsDetail_forward_4506347',
  content: ['.news_txt'],
  info: ['.news_about p', '.news_infor_extra .infor_item'],
  metadata: {
    title: [text('h1.news_title')],
    author: [text('.news_paike_author .name'), match(byline, /^(?!.*\d)([^/／]{2,20})[/／]/u)],
    source: [match(byline, /^(?!.*\d)[^/／]{2,20}[/／]\s*(.+)$/u), match(byline, /^(澎湃新闻)\S{0,4}记者/u)],
    published: [date(text('.news_about'))],
  },
  remove: [{ select: '.news_txt .hide_word', why: 'Words that the page itself hides.' }],
};
