/** hexun.com (和讯网): pages of 2018, and older channels, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const hexun: SiteRule = {
  id: 'hexun',
  hosts: ['hexun.com'],
  example: 'http://www.hexun.com/',
  unproven: true,
  content: ['.art_contextBox', '.art_context', '.concent', '.more_left_content', '.zxny-content'],
  info: ['.articleName .tip', '.tip.fl', '.author.gray'],
  metadata: {
    title: [
      text('.articleName h1'),
      text('.art_title'),
      text('#artibodyTitle h1'),
      text('#aBarName'),
      text('.zxny-tit h1'),
    ],
    author: [match(text('#author_baidu'), /^作者[:：]\s*(\S.*)$/u)],
    source: [match(text('#source_baidu'), /^来源[:：]\s*(\S.*)$/u)],
    published: [
      date(text('.tip.fl')),
      date(text('#pubtime_baidu')),
      date(text('.more_left_date')),
      date(text('.zx-share')),
    ],
  },
  remove: [
    {
      select: '.art_contextBox > div, .art_context > div',
      text: /^[（(]责任编辑[:：].{0,30}[)）]$/u,
      why: 'Name of the editor, kept as metadata.',
    },
    {
      select: '.art_context .showAll, .art_context .showAllImg, .art_context .appDl, .art_context .aImgDl',
      why: 'Opens the rest on the page itself, or the app.',
    },
  ],
};
