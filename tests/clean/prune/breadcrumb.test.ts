import { expect, it } from 'vitest';
import { breadcrumb } from '../../../lib/clean/prune/breadcrumb';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const BODY = '入冬以后，河边的老树挂上了名片。';

it.each([
  '您当前的位置 : 某某网 >> 新闻中心 >> 社会综合',
  '当前位置：首页 > 新闻 > 正文',
  '您的位置：首页',
  '您所在的位置： 首页 » 要闻',
  '當前位置：首頁 > 要聞',
  '首页 > 新闻中心 > 正文',
])('takes %j at the head', (line) => {
  expect(pruned(pageOf(paragraphs(line, BODY)), breadcrumb)).toEqual([BODY]);
});

it.each(['首页上写着一句话。', '他当前的位置很好。', '位置决定了视野：站得高，看得远。'])('leaves %j', (line) => {
  expect(pruned(pageOf(paragraphs(line, BODY)), breadcrumb)).toEqual([line, BODY]);
});

it('leaves the words where they stand in the middle of an article', () => {
  const lines = [...Array.from({ length: 8 }, (_, index) => `${BODY}${index}`), '当前位置：北纬三十度', BODY];
  expect(pruned(pageOf(paragraphs(...lines)), breadcrumb)).toEqual(lines);
});
