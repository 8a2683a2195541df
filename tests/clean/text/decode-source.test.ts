import { expect, it } from 'vitest';
import { decodeSource } from '../../../lib/clean/text/decode-source';

it.each([
  ["text:'标题\\n正文。'", '标题\n正文。'],
  ['text = "他说\\"好\\"\\n正文。",', '他说"好"\n正文。'],
  ["'标题\\n他说\\'好\\'。'\n", "标题\n他说'好'。"],
  ["{content:'标题\\u0021\\n正文。'}", "{content:'标题\\u0021\\n正文。'}"],
  ["content:'标题\\u4e2d\\n正文。'}", '标题中\n正文。'],
  ['\ufeff标题\r\n正文。\r', '标题\n正文。\n'],
  ["'先锋'一词，出自军中；今天说的'先锋'", "'先锋'一词，出自军中；今天说的'先锋'"],
  ['普通的一行\\n写着反斜线。', '普通的一行\\n写着反斜线。'],
  ["text:'只有开头\\n没有结尾", "text:'只有开头\\n没有结尾"],
])('decodes %j', (source, text) => {
  expect(decodeSource(source)).toBe(text);
});

it('takes linear time on long runs of blanks', () => {
  const started = performance.now();
  decodeSource(`'开头\\n${' '.repeat(2_000_000)}x`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
