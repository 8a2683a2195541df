import { expect, it } from 'vitest';
import { profileCard } from '../../../lib/clean/prune/profile-card';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const CARD = ['城南慢走', '城南慢走', '微信号', 'chengnanmanzou', '功能介绍', '走路，看桥'];

it('takes the card and keeps account and identifier', () => {
  const page = pageOf(paragraphs('河上的桥', ...CARD, '2018-11-09', '河上一共有七座桥。'));
  expect(pruned(page, profileCard)).toEqual(['河上的桥', '2018-11-09', '河上一共有七座桥。']);
  expect(page.metadata).toMatchObject({ source: '城南慢走', accountId: 'chengnanmanzou' });
});

it('takes 原创 and an unlabelled author above the account', () => {
  const page = pageOf(paragraphs('河上的桥', '原创', '2018-04-06', '李小四', ...CARD, '正文。'));
  expect(pruned(page, profileCard)).toEqual(['河上的桥', '2018-04-06', '正文。']);
  expect(page.metadata).toMatchObject({ source: '城南慢走', author: '李小四' });
});

it('never takes the headline for the account', () => {
  const page = pageOf(paragraphs('河上的桥', '微信号', 'chengnanmanzou', '正文。'));
  expect(pruned(page, profileCard)).toEqual(['河上的桥', '正文。']);
  expect(page.metadata.source).not.toBe('河上的桥');
});

it.each([
  ['no identifier follows', ['标题', '城南慢走', '微信号', '这是一段正文，讲怎样注册。']],
  [
    'it stands deep in the text',
    [...Array.from({ length: 25 }, (_, index) => `第${index}行。`), '城南慢走', '微信号', 'chengnan01'],
  ],
])('leaves the words where %s', (_why, lines) => {
  expect(pruned(pageOf(paragraphs(...lines)), profileCard)).toEqual(lines);
});
