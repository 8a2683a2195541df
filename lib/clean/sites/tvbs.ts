/** TVBS 新聞網 (news.tvbs.com.tw): pages of 2019, and those since 2021, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, date, match, meta, text } from '../sources';

export const tvbs: SiteRule = {
  id: 'tvbs',
  hosts: ['tvbs.com.tw'],
  example: 'https://news.tvbs.com.tw/',
  unproven: true,
  content: ['[itemprop="articleBody"] .article_content', '.article_content', '#news_detail_div'],
  metadata: {
    title: [text('.title_box .title'), text('.title > h1')],
    source: [constant('TVBS新聞網')],
    published: [
      date(meta('pubdate')),
      date(meta('article:published_time')),
      date(match(text('.author'), /發佈時間[:：]\s*([\d/\-: ]+)/u)),
      date(text('.icon_time')),
    ],
  },
  remove: [{ select: '#news_detail_div .extended1, #news_detail_div .adWords', why: 'Other articles, and keywords.' }],
};
