import { expect, test } from 'vitest';
import { withoutTranslation } from '../../../lib/clean/metadata/without-translation';

test.each([
  ['中央通訊社 Central News Agency', '中央通訊社'],
  ['痞客邦 PIXNET', '痞客邦'],
  ['小藍 (blue99)', '小藍'],
  ['河边的家_小蓝（blue.99）', '河边的家_小蓝'],
  ['TVBS新聞網', 'TVBS新聞網'],
  ['ETtoday新聞雲', 'ETtoday新聞雲'],
  ['BBC News 中文', 'BBC News 中文'],
  ['CSDN', 'CSDN'],
  ['The Reporter', 'The Reporter'],
  ['前端小智@大迁世界', '前端小智@大迁世界'],
])('%s', (name, wanted) => {
  expect(withoutTranslation(name)).toBe(wanted);
});
