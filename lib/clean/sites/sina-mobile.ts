/** sina.cn (手机新浪网), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const sinaMobile: SiteRule = {
  id: 'sina-mobile',
  hosts: ['sina.cn'],
  when: '.art_content, .art_pic_card',
  example: 'https://news.sina.cn/',
  unproven: true,
  content: ['.art_content', '.art_pic_card'],
  metadata: {
    title: [text('.art_tit_h1')],
    source: [text('.art_cite')],
    published: [date(text('.art_time'))],
  },
  remove: [
    { select: '.art_tit_h1, .art_time', why: 'Headline, source and date, kept as metadata.' },
    {
      select: '.art_video_box, .art_video, .weibo_info, .look_sub, .j_article_wbreco',
      why: 'Player, a way into the app, other articles.',
    },
  ],
};
