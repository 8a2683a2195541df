import { expect, it } from 'vitest';
import { portalSections } from '../../../lib/clean/prune/portal-sections';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const BODY = ['老树挂上了名片。', '街道打算明年再添一百块牌子'];
const LIST = ['• 山村茶园迎来第一批孩子 山村茶园迎来第一批孩子', '• 修表摊前的四十年(图) 修表摊前的四十年(图)'];

it.each(['精彩推荐', '关注我们', '新闻排行', '分享到', '分享到:', '相关新闻', '为您推荐', '24小时热闻', '相關新聞'])(
  'cuts from the heading %j to the end, though the article ends without a mark',
  (heading) => {
    expect(pruned(pageOf(paragraphs(...BODY, heading, ...LIST)), portalSections)).toEqual(BODY);
  },
);

it('cuts several sections, from the first', () => {
  const page = pageOf(
    paragraphs(...BODY, '精彩推荐', ...LIST, '关注我们', '某网微博', '新闻排行', '1   旧书交换日', '分享到'),
  );
  expect(pruned(page, portalSections)).toEqual(BODY);
  expect(page.report.removals).toHaveLength(8);
});

it('is not stopped by the foot of the page', () => {
  const foot = ['版权所有 未经书面授权不得转载。', '举报电话：12345，欢迎监督。'];
  expect(pruned(pageOf(paragraphs(...BODY, '精彩推荐', ...LIST, ...foot)), portalSections)).toEqual(BODY);
});

it('leaves a heading below which the article goes on', () => {
  const lines = [...BODY, '精彩推荐', '下面三本书，是读书会推荐的。'];
  expect(pruned(pageOf(paragraphs(...lines)), portalSections)).toEqual(lines);
});

it('leaves a text that is a list from its first line', () => {
  const lines = ['新闻排行', ...LIST];
  expect(pruned(pageOf(paragraphs(...lines)), portalSections)).toEqual(lines);
});
