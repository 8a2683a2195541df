import { describe, expect, it } from 'vitest';
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { foldForSearch } from '../../lib/convert/fold';

describe('foldForSearch', () => {
  it.each([
    ['圖書館', '图书馆'],
    ['ＡＢＣ１２３　ok', 'abc123 ok'],
    ['WeChat 公眾號', 'wechat 公众号'],
    ['看著那裡', '看着那里'],
    ['執著於著作', '执着于着作'],
    ['①②', '12'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected);
  });

  it('finds a word at its place in the original', () => {
    const text = 'İstanbul ㎏ ﬁn 𠮷野家 𝐀 這裡有圖書館';
    const at = foldForSearch(text).indexOf(foldForSearch('图书馆'));
    expect(text.slice(at, at + 3)).toBe('圖書館');
  });

  it('keeps the length of any text, lone surrogates included', () => {
    const texts = ['İ', '㎏', '\ud800', 'a\udc00b', '𠮷𫓧𡞱', 'e\u0301', 'ﷺ', '漢'.repeat(20_000)];
    for (const text of texts) expect(foldForSearch(text)).toHaveLength(text.length);
  });

  it('folds what is folded already to itself', () => {
    const characters = [
      ...[traditionalToSimplified, hongKongVariants, taiwanVariants].join('').replaceAll(/[ |]/g, ''),
    ];
    const once = characters.map(foldForSearch);
    expect(once.filter((character) => foldForSearch(character) !== character)).toEqual([]);
  });

  it('brings both scripts of a sentence together', () => {
    expect(foldForSearch('後來，皇后乾杯說了實話')).toBe(foldForSearch('后来，皇后干杯说了实话'));
  });
});
