import { expect, it } from 'vitest';
import { listLines } from '../../../lib/clean/normalise/list-lines';
import { normalised, pageOf, paragraphs } from '../../support/page-of';

it.each(['- ', '• ', '·', '●', '▪ ', '* '])('makes a list of lines that open with %j', (bullet) => {
  expect(normalised(pageOf(paragraphs(`${bullet}老树 1203棵`, `${bullet}树池 410处`)), listLines)).toBe(
    '<ul><li>老树 1203棵</li><li>树池 410处</li></ul>',
  );
});

it('reads deeper indents as a list in the list, and comes back out', () => {
  const page = pageOf(paragraphs('- 修剪之后', ' - 枝条 4.6米', ' - 满意 94.2%', '- 公约 17份'));
  expect(normalised(page, listLines)).toBe(
    '<ul><li>修剪之后<ul><li>枝条 4.6米</li><li>满意 94.2%</li></ul></li><li>公约 17份</li></ul>',
  );
});

it('keeps what stands between two lists, and elements inside items', () => {
  const page = pageOf(paragraphs('- <b>一</b>项', '- 二', '中间。', '• 三', '• 四'));
  expect(normalised(page, listLines)).toBe(
    '<ul><li><b>一</b>项</li><li>二</li></ul><p>中间。</p><ul><li>三</li><li>四</li></ul>',
  );
});

it.each([
  paragraphs('- 只有一行'),
  paragraphs('-5度', '-7度'),
  paragraphs('——他说', '——她说'),
  paragraphs('*注一', '*注二'),
])('leaves %s', (html) => {
  expect(normalised(pageOf(html), listLines)).toBe(html);
});
