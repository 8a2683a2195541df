import { describe, expect, it } from 'vitest';
import { createHant } from '../../lib/convert/hant-presets';
import { parseUserWords, printUserWord, type UserWord } from '../../lib/convert/user-words';
import { withUserWords } from '../../lib/convert/with-user-words';

const convert = createHant('s2tw');

describe('parseUserWords', () => {
  it('reads pairs, words to leave, remarks and both directions', () => {
    const { words, broken } = parseUserWords(
      '\ufeff# 我的词\r\n[hant]\r\n软件 = 軟體\n  乾隆\n内存\t記憶體\n\n[ HANS ]\n資訊=信息\n資訊 = 信息',
    );
    expect(broken).toEqual([]);
    expect(words).toEqual({
      hant: [
        { from: '软件', to: '軟體' },
        { from: '乾隆', to: '乾隆' },
        { from: '内存', to: '記憶體' },
      ],
      hans: [{ from: '資訊', to: '信息' }],
    });
  });

  it('names the line and the fault of each line that it refuses, and keeps the others', () => {
    const text = [
      '软件',
      '[hant]',
      '软件 = 軟體',
      '软件=軟件',
      '=軟體',
      'a = b = c',
      '字'.repeat(61),
      '\ud800',
      '[jp]',
      '好',
    ];
    const { words, broken } = parseUserWords(text.join('\n'));
    expect(words.hant).toEqual([{ from: '软件', to: '軟體' }]);
    expect(broken.map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'no-section'],
      [4, 'contradiction'],
      [5, 'no-word'],
      [6, 'too-many-parts'],
      [7, 'too-long'],
      [8, 'broken-character'],
      [9, 'unknown-section'],
      [10, 'no-section'],
    ]);
    expect(broken[1]?.text).toBe('软件=軟件');
  });

  it('reads back what was printed', () => {
    const hant = [
      { from: '软件', to: '軟體' },
      { from: '里', to: '里' },
    ];
    expect(parseUserWords(['[hant]', ...hant.map(printUserWord)].join('\n')).words.hant).toEqual(hant);
  });
});

describe('withUserWords', () => {
  const own = withUserWords(convert, [
    { from: '软件', to: '軟體' },
    { from: '软件包', to: '套件' },
    { from: '皇后', to: '皇后' },
    { from: '里程', to: '里程' },
    { from: '𠮷里', to: '吉里' },
  ]);

  it('puts own words first, the longest of them, and converts the rest', () => {
    expect(own('软件里的软件包，头发')).toBe('軟體裡的套件，頭髮');
    expect(own('一里程序')).toBe('一里程序');
    expect(own('𠮷里面𠮷')).toBe('吉里面𠮷');
  });

  it('leaves alone what it has no word for, and gives the same string back', () => {
    expect(own('头发')).toBe('頭髮');
    expect(own('')).toBe('');
    expect(own('plain')).toBe('plain');
    expect(withUserWords(convert, [])).toBe(convert);
  });

  it('does not slow down with thousands of words', () => {
    const many: UserWord[] = Array.from({ length: 5_000 }, (_, at) => {
      const from = `${String.fromCharCode(0x4e00 + at)}字${at}`;
      return { from, to: from };
    });
    const text = '这家图书馆的头发展览开了很久，后来又搬到台湾去了。'.repeat(2_000);
    const slow = withUserWords(convert, many);
    const time = (run: (text: string) => string): number => {
      const started = performance.now();
      run(text);
      return performance.now() - started;
    };
    time(convert);
    time(slow);
    const times = Array.from({ length: 5 }, () => [time(convert), time(slow)] as const);
    const least = (which: 0 | 1): number => Math.min(...times.map((pair) => pair[which]));
    expect(least(1)).toBeLessThan(10 * least(0) + 50);
    expect(slow(text)).toBe(convert(text));
  });
});
