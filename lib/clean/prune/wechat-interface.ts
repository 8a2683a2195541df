/** 赞赏, 长按二维码向我转账, 看一看 dialogs: the words of WeChat's own buttons, where a page was turned into text. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const WORDS = [
  '赞赏',
  '赞赏作者',
  '喜欢作者',
  '长按二维码向我转账',
  '受苹果公司新规定影响，微信 ?iOS ?版的赞赏功能被关闭，可通过二维码转账支持公众号。',
  '阅读原文',
  '阅读',
  '好看',
  '在看',
  '投诉',
  '已推荐到看一看(?:和朋友分享想法)?',
  '你的朋友可以在“发现”-“看一看”看到你认为好看的文章。',
  '已取消，“(?:好看|在看)”想法已同步删除',
  '朋友将在看一看看到',
  '分享想法到看一看',
  '分享你的想法\\.{0,3}',
  '最多200字，当前共\\d{0,3}字',
  '我知道了',
  '知道了',
  '取消',
  '推荐',
  '确定',
  '发送中',
  '已发送',
  '发送',
  '网络异常，请稍后重试',
  '写留言',
  '精选留言',
  '加载中',
  '以上留言由公众号筛选后显示',
  '该文章作者已设置需关注才可以留言',
  '微信扫一扫(?:关注该公众号|使用小程序)?',
  '关注该公众号',
  '轻触阅读原文',
  '预览时标签不可点',
  '(?:继续|向上)滑动看下一个',
  '了解留言功能详情',
  '即将打开.{0,20}(?:小程序|新的页面)',
  '打开',
  '允许',
  '分享',
  '收藏',
  '赞',
];
/** One word or several run together, as elements without white space between become. */
const LINE = new RegExp(`^(?:(?:${WORDS.join('|')})\\s*)+$`, 'u');
const MAX_LINE = 120;
/** The last words of an article may be 确定 or 推荐; WeChat's own come in numbers. */
const MIN_LINES = 3;
const PROSE = /[。！？；…][”』」）)]?$/u;

/** Nobody else says these, even once. */
const UNMISTAKABLE =
  /^(?:预览时标签不可点|轻触阅读原文|(?:继续|向上)滑动看下一个|微信扫一扫(?:关注该公众号|使用小程序)|长按二维码向我转账|以上留言由公众号筛选后显示|该文章作者已设置需关注才可以留言)$/u;

export const wechatInterface: PruneRule = {
  id: 'wechat-interface',
  why: "Words of WeChat's own buttons and dialogs.",
  find(root, _page, blocks) {
    const isWord = ({ text }: Block): boolean => text.length <= MAX_LINE && LINE.test(text);
    const lastProse = blocks.findLastIndex((block) => PROSE.test(block.text) && !isWord(block));
    const first = blocks.findIndex((block, index) => index > lastProse && isWord(block));
    const several = first > 0 && blocks.slice(first).filter((block) => isWord(block)).length >= MIN_LINES;
    const found = several ? blocks.slice(first) : blocks.filter(({ text }) => UNMISTAKABLE.test(text));
    return found.map(({ element }) => shellOf(element, root));
  },
};
