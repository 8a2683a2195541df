import { expect, test } from 'vitest';
import { selfPromotion } from '../../../lib/clean/prune/self-promotion';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const PROSE = Array.from(
  { length: 15 },
  (_, index) => `河边的旧仓库改成了图书馆，搬书那天街坊们排成一条长队，这是第${index + 1}天。`,
);

test('a row of lines that sells a course goes from its opener to the end', () => {
  const row = ['最后有个好消息！', '书法训练营', '下周三正式上线', '每天一小时，从笔画学起', '（老学员购买课程立减）'];
  expect(pruned(pageOf(paragraphs(...PROSE, ...row)), selfPromotion)).toEqual(PROSE);
});

test('good news of an article stays', () => {
  const lines = ['傍晚传来好消息！', '失踪的小船在下游找到了。', '船上的课程表还是干的，孩子们第二天就来领取。'];
  expect(pruned(pageOf(paragraphs(...PROSE, ...lines)), selfPromotion)).toEqual([...PROSE, ...lines]);
});

test('what a short notice is about stays', () => {
  const notice = ['好消息！', '书法训练营正式上线', '课程免费，现场报名，周六领取字帖。'];
  expect(pruned(pageOf(paragraphs(...notice)), selfPromotion)).toEqual(notice);
});

test('an article that goes on after such lines keeps them', () => {
  const lines = ['好消息！训练营正式上线', '课程可以购买了'];
  const long = '这样的话我们听了三年，'.repeat(9);
  expect(pruned(pageOf(paragraphs(...PROSE, ...lines, long)), selfPromotion)).toEqual([...PROSE, ...lines, long]);
});
