/** 游民星空 (gamersky.com), mobile pages. */
import type { SiteRule } from '../site-rule';
import { constant, text } from '../sources';

export const gamersky: SiteRule = {
  id: 'gamersky',
  hosts: ['gamersky.com'],
  example: 'https://wap.gamersky.com/',
  unproven: true,
  content: ['.gsAreaContextArt'],
  metadata: { title: [text('.ymw-contxt-aside h1')], source: [constant('游民星空')] },
  info: ['.ymw-contxt-aside'],
  remove: [
    { select: '.gsAreaContextArt p', text: /^(?:更多)?相关资讯请关注/, why: 'A line that leads to a special page.' },
    { select: '.gs_bot_author', why: 'The line that names the editor.' },
  ],
};
