import { describe, expect, it } from 'vitest';
import { convertAligned } from '../../lib/convert/convert-aligned';
import { cutAligned } from '../../lib/convert/cut-aligned';
import { createConverter, PRESETS } from '../../lib/convert/presets';
import { withPunctuation } from '../../lib/convert/punctuation';
import { defaultSettings } from '../../lib/convert/default-settings';
import { createToHans } from '../../lib/convert/to-hans';
import type { Convert } from '../../lib/convert/types';
import { withUserWords } from '../../lib/convert/with-user-words';

const toHans = createToHans(defaultSettings('zh-CN'));

const toTaiwanWords = createConverter('s2twp');

/** Cuts `parts` joined where they were cut. */
const cut = (convert: Convert, parts: string[]): string[] =>
  cutAligned(
    convertAligned(convert, parts.join('')),
    parts.map((part) => part.length),
  );

describe('convertAligned', () => {
  it('tells which words changed their length, wherever they stand', () => {
    const { text, resized } = convertAligned(toTaiwanWords, '老挝的互联网');
    expect(text).toBe('寮國的網際網路');
    expect(resized).toEqual([{ start: 3, end: 6, length: 4 }]);
  });

  it.each(PRESETS)('gives the text that %s gives, and stretches that account for its length', (preset) => {
    const convert = createConverter(preset);
    const sentence = '㓆豈\u{2f800}互联网上的数据库，随机存取存储器里，網際網路的資料庫，隨機存取記憶體裡。';
    for (const source of [sentence, sentence.repeat(500), '里']) {
      const { text, resized } = convertAligned(convert, source);
      expect(text).toBe(convert(source));
      const grown = resized.reduce((sum, { start, end, length }) => sum + length - (end - start), 0);
      expect(text).toHaveLength(source.length + grown);
      for (const [at, { start, end }] of resized.entries()) {
        expect(start).toBeGreaterThanOrEqual(resized[at - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(source.length);
      }
    }
  });

  it('speaks of the source where both a compatibility form and a word change the length', () => {
    const { text, resized } = convertAligned(toTaiwanWords, '\u{2f800}在互联网');
    expect(text).toBe('麗在網際網路');
    expect(resized).toEqual([
      { start: 0, end: 2, length: 1 },
      { start: 3, end: 6, length: 4 },
    ]);
  });

  it('goes through own words and quotation marks', () => {
    const convert = withPunctuation(withUserWords(toTaiwanWords, [{ from: '博客', to: '網誌站' }]), 'hant');
    const { text, resized } = convertAligned(convert, '“互联网”的博客');
    expect(text).toBe('「網際網路」的網誌站');
    expect(resized).toEqual([
      { start: 1, end: 4, length: 4 },
      { start: 6, end: 8, length: 3 },
    ]);
  });

  it('takes the whole for one stretch where a converter does not tell', () => {
    expect(convertAligned((text) => text.toUpperCase(), 'maß')).toEqual({
      text: 'MASS',
      resized: [{ start: 0, end: 3, length: 4 }],
    });
    expect(convertAligned(toHans, '頭髮')).toEqual({ text: '头发', resized: [] });
  });

  it('keeps 著 of works though words around it change their length', () => {
    expect(createConverter('tw2sp')('網際網路的名著，看著原著')).toBe('互联网的名著，看着原著');
  });
});

describe('cutAligned', () => {
  it('cuts where the source was cut, after a word that grew', () => {
    expect(cut(toTaiwanWords, ['在互联网', '上的', '头', '发'])).toEqual(['在網際網路', '上的', '頭', '髮']);
  });

  it('cuts inside a word that grew or shrank as far in as the source', () => {
    expect(cut(toTaiwanWords, ['互', '联网', '，'])).toEqual(['網', '際網路', '，']);
    expect(cut(createConverter('tw2sp'), ['網際', '網', '路', '，'])).toEqual(['互联', '网', '', '，']);
  });

  it('gives every place its part, and cuts no character in two', () => {
    expect(cut(toTaiwanWords, [])).toEqual([]);
    expect(cut(toTaiwanWords, ['', '互联网', ''])).toEqual(['', '網際網路', '']);
    const aligned = { text: 'a𠗣b', resized: [{ start: 1, end: 3, length: 2 }] };
    expect(cutAligned(aligned, [2, 2])).toEqual(['a𠗣', 'b']);
  });
});
