import { expect, it } from 'vitest';
import { wechatInterface } from '../../../lib/clean/prune/wechat-interface';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const WORDS = [
  '赞赏',
  '长按二维码向我转账',
  '受苹果公司新规定影响，微信 iOS 版的赞赏功能被关闭，可通过二维码转账支持公众号。',
  '阅读',
  '好看',
  '已推荐到看一看',
  '你的朋友可以在“发现”-“看一看”看到你认为好看的文章。',
  '取消推荐我知道了',
  '最多200字，当前共字',
  '网络异常，请稍后重试',
];

it('takes the words of buttons and dialogs behind the article', () => {
  expect(pruned(pageOf(paragraphs('狮子还在原处看着。', ...WORDS)), wechatInterface)).toEqual(['狮子还在原处看着。']);
});

it('takes what stands between and behind such words too', () => {
  const page = pageOf(paragraphs('狮子还在原处看着。', '完', ...WORDS, 'Scan to Follow'));
  expect(pruned(page, wechatInterface)).toEqual(['狮子还在原处看着。', '完']);
});

it('leaves one or two such words: they may end the article', () => {
  const lines = ['他只说了两个字：', '确定'];
  expect(pruned(pageOf(paragraphs(...lines)), wechatInterface)).toEqual(lines);
});

it('leaves sentences that use them', () => {
  const lines = ['赞赏是一种态度。', '他请人推荐好看的书。', '取消的理由很简单。', '知道了也不说。'];
  expect(pruned(pageOf(paragraphs(...lines)), wechatInterface)).toEqual(lines);
});
