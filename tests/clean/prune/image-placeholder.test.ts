import { expect, it } from 'vitest';
import { imagePlaceholder } from '../../../lib/clean/prune/image-placeholder';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

it.each([
  '圖片默認標題_fororder_3',
  '图片默认标题_fororder_12',
  '　　图片默认标题',
  '点击输入图片描述（最多30字）',
  'image.png',
  'IMG_2041.JPG',
])('takes %j wherever it stands', (line) => {
  expect(pruned(pageOf(paragraphs('前文。', line, '后文。')), imagePlaceholder)).toEqual(['前文。', '后文。']);
});

it.each(['图片默认标题是系统给的，没人改过它。', '请输入图片描述，老师说。', '（圖片攝影 林曉）'])(
  'leaves %j',
  (line) => {
    expect(pruned(pageOf(paragraphs(line)), imagePlaceholder)).toEqual([line]);
  },
);
