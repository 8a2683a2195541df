/** 回复【…】查看…: keywords to send to the account. */
import { lineRule } from './line-rule';

export const replyKeyword = lineRule({
  id: 'reply-keyword',
  why: 'Keywords to send to the account, which only work in WeChat.',
  where: 'tail',
  pattern:
    /^(?:\d{1,2}\s*[、.．]?\s*)?(?:.{0,12}(?:后台|对话框|公众号).{0,6})?(?:回复|回覆|發送|发送)\s*[【“"「『[]?.{1,20}[】”"」』\]].{0,30}$/u,
  maxCharacters: 70,
});
