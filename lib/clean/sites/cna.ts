/** 中央社 (cna.com.tw), pages of 2019–2023. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const cna: SiteRule = {
  id: 'cna',
  hosts: ['cna.com.tw'],
  example: 'https://www.cna.com.tw/news/aipl/202302210388.aspx',
  content: ['.centralContent > .fullPic, .centralContent > .paragraph'],
  metadata: {
    title: [text('.centralContent > h1')],
    source: [constant('中央社')],
    published: [date(text('.centralContent .updatetime > span')), date(text('.centralContent .updatetime'))],
  },
  remove: [
    { select: '.centralContent .insertGroup', why: 'Headlines of other articles between paragraphs.' },
    { select: '.centralContent .moreArticle', why: 'Other articles.' },
    { select: '.centralContent .articlekeywordGroup', why: 'Keywords that lead to other pages.' },
    { select: '.centralContent .bottomBox', why: 'News of the day.' },
    { select: '.centralContent .BtnShareGroup', why: 'Share buttons and an invitation to the app.' },
    {
      select: '.centralContent .paragraph p',
      text: /^本網站之文字、圖片及影音|^您所瀏覽的新聞已過查詢時效/,
      why: 'Standing line about rights or about the archive.',
    },
  ],
};
