/** What tells a page of mp.weixin.qq.com apart from the outside: all that is loaded into it before a click. */
import type { SiteMarks } from '../site-rule';
import { kindOfPost } from './kind-of-post';

/** Error pages of today, of 2016 and of 2014. */
const MESSAGE = '.weui-msg .weui-msg__title, .weui_msg .weui_msg_title, .page_msg .global_error_msg, .page_msg h4';

export const pageMarks: SiteMarks = {
  id: 'wechat',
  hosts: ['mp.weixin.qq.com'],
  states: [
    { select: MESSAGE, text: /已被发布者删除|deleted by the author|已被刪除/i, state: 'deleted' },
    { select: MESSAGE, text: /违规|違規|投诉|违反|violat/i, state: 'violation' },
    { select: MESSAGE, text: /已过期|已過期|expired/i, state: 'expired' },
    {
      select: '.weui-msg .weui-msg__title, .weui-msg__desc, .mesg-block',
      text: /环境异常|環境異常|完成验证|unusual/i,
      state: 'verification',
    },
    { select: '#js_verify', text: /验证|驗證|verif/i, state: 'verification' },
    { select: MESSAGE, text: /微信客户端打开|微信客戶端|请.{0,6}登录|請.{0,6}登入|log ?in/i, state: 'login' },
    {
      select: `.mesg-block, ${MESSAGE}`,
      text: /无法查看|無法查看|帐号已|账号已|not available|unavailable|参数错误|不存在/i,
      state: 'unavailable',
    },
  ],
  state: kindOfPost,
  content: ['#js_content', '#img-content .text'],
};
