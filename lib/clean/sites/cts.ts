/** 華視新聞網 (news.cts.com.tw), pages of 2021–2022; the class names are spelt as the site spells them. */
import type { SiteRule } from '../site-rule';
import { constant, date, match, people, text } from '../sources';

export const cts: SiteRule = {
  id: 'cts',
  hosts: ['cts.com.tw'],
  example: 'https://news.cts.com.tw/',
  unproven: true,
  content: ['.artical-content'],
  metadata: {
    title: [text('h1.artical-title')],
    author: [people(match(text('.artical-content p'), /^([\p{Script=Han}\s、]{2,20}?)\s+(?:綜合)?報導\s*[/／]/u))],
    source: [constant('華視新聞網')],
    published: [date(text('.artical-time'))],
  },
  remove: [
    {
      select: '.artical-content .cts-tbfs, .artical-content .yt_container_placeholder',
      why: 'Buttons to follow the station, and a player.',
    },
  ],
};
