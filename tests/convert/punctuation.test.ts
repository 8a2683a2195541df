import { describe, expect, it } from 'vitest';
import { convertQuotes, withPunctuation } from '../../lib/convert/punctuation';

describe('convertQuotes', () => {
  it.each([
    ['他说：“你好。”', '他说：「你好。」'],
    ['“他问：‘谁？’然后走了。”', '「他问：『谁？』然后走了。」'],
    ['“甲“乙”丙”', '「甲『乙』丙」'],
    ['“一‘二“三”二’一”', '「一『二「三」二』一」'],
    ['所谓‘自由’', '所谓「自由」'],
    ['“没有说完', '「没有说完'],
    ['“甲”和“乙”', '「甲」和「乙」'],
    ['这是“iPhone”手机', '这是「iPhone」手机'],
    ['“It’s 好”', '「It’s 好」'],
    ['“他叫‘O’Neil’，很好”', '「他叫『O’Neil』，很好」'],
  ])('%s ↔ %s', (hans, hant) => {
    expect(convertQuotes(hans, 'hant')).toBe(hant);
  });

  it.each([
    ['他说：「你好。」', '他说：“你好。”'],
    ['「他問：『誰？』」', '“他問：‘誰？’”'],
    ['『书名』', '“书名”'],
    ['「没有说完', '“没有说完'],
    ['说完」了', '说完」了'],
  ])('%s → %s', (hant, hans) => {
    expect(convertQuotes(hant, 'hans')).toBe(hans);
  });

  it.each(['it’s', 'the ’90s 年代', '学生’s 书', '“Hello,” he said.', '好’', '‘好', '', 'x', '说"好"'])(
    '%s stays',
    (text) => {
      expect(convertQuotes(text, 'hant')).toBe(text);
    },
  );

  it('keeps the length of any text', () => {
    for (const text of [
      '“‘”’',
      '’’‘‘',
      '“'.repeat(200_000),
      `${'‘'.repeat(200_000)}${'”'.repeat(200_000)}`,
      '“好‘'.repeat(100_000),
      '\ud800“好”\udc00',
      '“好”'.repeat(3_000),
    ]) {
      expect(convertQuotes(text, 'hant')).toHaveLength(text.length);
    }
  });

  it('follows a conversion', () => {
    expect(withPunctuation((text) => text.replace('说', '說'), 'hant')('他说“好”')).toBe('他說「好」');
  });
});
