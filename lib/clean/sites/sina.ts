/** sina.com.cn: news and finance as of 2019, tech as of 2016; meta times are later than the visible one. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const sina: SiteRule = {
  id: 'sina',
  hosts: ['sina.com.cn'],
  when: '#article, #artibody',
  example: 'https://news.sina.com.cn/c/2019-11-25/doc-iihnzahi3275702.shtml',
  content: ['#article', '#artibody'],
  info: ['.artInfo', '.show_author, .article-editor'],
  metadata: {
    title: [text('h1.main-title'), text('#artibodyTitle')],
    source: [text('.date-source .source'), text('.date-source .author'), text('#media_name')],
    published: [date(text('.date-source .date')), date(text('#pub_date'))],
  },
  remove: [
    { select: '.show_author, .article-editor', why: 'Name of the editor, kept as metadata.' },
    { select: '.video-2017, .artical-player-wrap', why: 'Video player and its label.' },
    { select: '.wap_special', why: 'Link to a collection of articles.' },
    {
      select: '#article > p, #artibody > p',
      text: /^(?:此前|相关)(?:报道|新闻)：/u,
      why: 'Links to earlier articles.',
    },
    { select: '.new_style_article', why: 'Advertises the app.' },
    { select: 'span[id^="quote_"], .tech-quotation', why: 'Live stock price.' },
    {
      select: '.ecode_weixin, .art_keywords, .content_shareto, [class^="sc_success"]',
      why: 'Follow, keywords and share under an old article.',
    },
  ],
};
