import { array, assert, constantFrom, letrec, oneof, property, string } from 'fast-check';
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

/** Prose with quotations in each other and apostrophes in it, as `quote` marks them at each depth. */
type Prose = (quote: (inner: string, depth: number) => string, depth: number) => string;

const { prose } = letrec<{ prose: Prose }>((tie) => {
  const words = constantFrom('他说：', '好，', '山城', 'O’Neil 先生', 'it’s 好', '的', '。');
  const quotation = tie('prose').map<Prose>((inner) => (quote, depth) => quote(inner(quote, depth + 1), depth));
  const part = oneof(
    { depthSize: 'small', maxDepth: 5 },
    words.map<Prose>((word) => () => word),
    quotation,
  );
  return {
    prose: array(part, { minLength: 1, maxLength: 4 }).map<Prose>(
      (parts) => (quote, depth) => `字${parts.map((one) => one(quote, depth)).join('，')}`,
    ),
  };
});

const quoteWith =
  ([outer, inner]: readonly [string, string]) =>
  (text: string, depth: number): string => {
    const [open = '', close = ''] = depth % 2 === 0 ? outer : inner;
    return open + text + close;
  };

describe('convertQuotes, for any quotations in each other', () => {
  const curly = quoteWith(['“”', '‘’']);
  const corner = quoteWith(['「」', '『』']);

  it('gives each pair the marks of its depth, leaves apostrophes, and back again', () => {
    assert(
      property(prose, (text) => {
        expect(convertQuotes(text(curly, 0), 'hant')).toBe(text(corner, 0));
        expect(convertQuotes(text(corner, 0), 'hans')).toBe(text(curly, 0));
      }),
    );
  });

  it('changes nothing but marks in any text', () => {
    const units = string({ unit: constantFrom(...'“”‘’「」『』字a’ \n。\ud800') });
    assert(
      property(units, constantFrom('hans' as const, 'hant' as const), (text, target) => {
        const bare = (marked: string): string => marked.replaceAll(/[“”‘’「」『』]/g, '|');
        expect(bare(convertQuotes(text, target))).toBe(bare(text));
      }),
    );
  });
});
