/** WeChat's pages that are never one article; by themselves, as they are loaded into each WeChat page before a click. */
import type { Sign } from './sign';

export const WECHAT_SIGNS: readonly Sign[] = [
  {
    id: 'wechat-account',
    why: 'A page about an account: its profile, its list of posts or of an album.',
    hosts: ['mp.weixin.qq.com'],
    path: /^\/(?:profile|cgi-bin\/|mp\/(?:profile_ext|getmasssendmsg|aboutbiz|appmsgalbum|homepage|getverifyinfo|recommend|readtemplate))/,
    unless: '#js_content',
  },
  {
    id: 'wechat-account-page',
    why: 'A page about an account: its profile, its list of posts or of an album.',
    hosts: ['mp.weixin.qq.com'],
    select: '.page_profile_info, .about-page, .album__list, .weui_msg_card_list',
    unless: '#js_content, #activity-name',
  },
];
