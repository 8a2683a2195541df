/** Lines that tell of the page go, sentences that speak of pages stay. */
import { describe, expect, test } from 'vitest';
import { findTurnLines } from '../../../lib/clean/pages/find-turn-lines';

const MIDDLE = { isFirst: false, isLast: false };
const page = (...texts: string[]) => texts.map((text) => ({ text }));
const PROSE = '河水退了以后，渡口又开了三个月。';

describe('at the end of a page', () => {
  test.each([
    '（未完，转下页）',
    '（未完待续，见下页）',
    '（未完，請看下一頁）',
    '未完待续',
    '(下转第3版)',
    '【转下页】',
    '——未完待续，请点击下一页',
    '（下頁繼續）',
    '（转第二版）',
  ])('%s', (line) => expect(findTurnLines(page(PROSE, PROSE, line), MIDDLE)).toEqual([{ place: 2, words: line }]));

  test('glued to the last sentence', () => {
    expect(findTurnLines(page(PROSE, PROSE, `他说（未完，转下页）`), MIDDLE)).toEqual([
      { place: 2, words: '（未完，转下页）' },
    ]);
  });

  test('the last page may promise another article', () => {
    expect(findTurnLines(page(PROSE, '（未完待续）'), { isFirst: false, isLast: true })).toEqual([]);
  });
});

describe('at the start of a page', () => {
  test.each(['（接上页）', '(上接第1版)', '（續上頁）', '紧接上页', '【接上一页】'])('%s', (line) =>
    expect(findTurnLines(page(line, PROSE, PROSE, PROSE), MIDDLE)).toEqual([{ place: 0, words: line }]),
  );

  test('glued to the first sentence', () => {
    expect(findTurnLines(page(`（接上页）${PROSE}`, PROSE, PROSE), MIDDLE)).toEqual([
      { place: 0, words: '（接上页）' },
    ]);
  });

  test('the first page has none before it', () => {
    expect(findTurnLines(page('（接上页）', PROSE, PROSE), { isFirst: true, isLast: false })).toEqual([]);
  });
});

test.each([
  '故事未完，他转下一页的手停住了。',
  '这部长篇在报上连载，每期末尾都印着“未完待续”。',
  '请看下一页的表格里写着什么，他说。',
  '见下页表二',
  '接上页脚的那根线断了。',
  '（见第三页注）',
])('prose stays: %s', (line) => expect(findTurnLines(page(line, PROSE, PROSE, line), MIDDLE)).toEqual([]));

test('in the middle of a page it is a quotation', () => {
  expect(findTurnLines(page(PROSE, PROSE, '（未完，转下页）', PROSE, PROSE), MIDDLE)).toEqual([]);
});
