/** 分享到：微信 微博 … and other buttons that ended up in the body as words. */
import { lineRule } from './line-rule';

export const shareBar = lineRule({
  id: 'share-bar',
  why: 'Words of buttons: share, print, font size, report.',
  where: 'ends',
  pattern:
    /^(?:[|｜\s]*(?:分享(?:到|至)?\s*[:：]?|分享至好友和朋友圈|(?:新浪)?微博|微信|朋友圈|QQ(?:空间|好友)?|Facebook|Twitter|LINE|列印|打印|字[号號體体]\s*[:：]?|[大中小]|A[-+]|收藏|举报|舉報|点赞|不感兴趣|侵权投诉|投诉|纠错|【纠错】|我要反馈|我要评论|发表评论|跟贴|评论|複製連結|复制链接|关闭窗口|【关闭窗口】|返回顶部|\d{0,5}人参与.{0,6}))+[|｜\s]*$/u,
  maxCharacters: 60,
});
