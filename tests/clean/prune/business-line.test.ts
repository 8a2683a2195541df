import { expect, test } from 'vitest';
import { businessLine } from '../../../lib/clean/prune/business-line';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天街坊们排成一条长队。';

test.each([
  '商务合作：hezuo@example.com',
  '商务合作请加微信：nananjishi01（备注来意）',
  '▼ 投稿邮箱：tougao@example.com',
  '转载、投稿请联系后台',
  '转载请在公众号后台留言',
  '欢迎投稿，来信必复：tougao@example.com',
  '合作｜微信 abcde123 投稿｜邮箱 tougao@example.com',
  '如需转载，请添加微信：nananjishi01 开白',
  '寻求报道请发邮件至 news@example.com。',
  '广告投放请联系小编：13800001234',
])('takes %j from the last lines', (line) => {
  expect(pruned(pageOf(paragraphs(PROSE, PROSE, line)), businessLine)).toEqual([PROSE, PROSE]);
});

test.each([
  '合作社的电话贴在门上，谁家要用拖拉机就打 13800001234。',
  '投稿邮箱 tougao@example.com 是她用了十年的那个，里面有四千多封信。',
  '转载这篇文章的人后来在后台留言，说他就是文中的少年。',
  '商务印书馆的编辑联系我们，问能不能把地图也印进去。',
  '广告里的电话 010-12345678 没有人接。',
  '合作到第三年，两家才第一次见面。',
  '联系电话：010-12345678',
])('leaves %j', (line) => {
  expect(pruned(pageOf(paragraphs(PROSE, PROSE, line)), businessLine)).toContain(line);
});

test('a call for papers keeps the address to send them to', () => {
  const lines = ['《河边》开始征稿，字数不限，图片也收。', '投稿邮箱：tougao@example.com'];
  expect(pruned(pageOf(paragraphs(...lines)), businessLine)).toEqual(lines);
});

test('stays in the middle of a text', () => {
  const lines = [PROSE, '商务合作：hezuo@example.com', ...Array(10).fill(PROSE)];
  expect(pruned(pageOf(paragraphs(...lines)), businessLine)).toEqual(lines);
});
