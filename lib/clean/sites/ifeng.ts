/** ifeng.com: pages of 2018 on, whose class names end in a hash, and the older layout that city pages kept. */
import type { SiteRule } from '../site-rule';
import { date, meta, text } from '../sources';

export const ifeng: SiteRule = {
  id: 'ifeng',
  hosts: ['ifeng.com'],
  when: '[class^="main_content"], #main_content',
  example: 'https://news.ifeng.com/c/7rtKNyg6PU9',
  // The search box has a text- class of its own.
  content: ['[class^="main_content"] [class^="text-"]', '#main_content'],
  info: ['[class^="artical"] p[class^="time-"]', '.p_time'],
  metadata: {
    title: [text('h1[class^="topic-"]'), text('#artical_topic')],
    source: [text('[class^="source-"]'), text('.p_time .ss03')],
    published: [date(text('p[class^="time-"] span')), date(meta('og:time'))],
  },
  remove: [
    { select: '.ifengLogo', why: 'End mark.' },
    {
      select: '#artical_sth2, [class^="js_recommend"], .adList',
      why: 'Editor line, recommendations and advertisements.',
    },
  ],
};
