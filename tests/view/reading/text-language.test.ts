import { expect, test } from 'vitest';
import { textLanguage } from '../../../lib/view/reading/text-language';

test.each([
  ['original', 'hans', 'zh-Hans'],
  ['original', 'hant', 'zh-Hant'],
  ['original', 'mixed', 'zh-Hans'],
  ['hans', 'hant', 'zh-Hans'],
  ['hant', 'hans', 'zh-Hant'],
  ['hant', 'none', undefined],
] as const)('%s of a %s text is %s', (shown, script, language) => {
  expect(textLanguage(shown, script)).toBe(language);
});

test('text of Hong Kong, as it was written, gets the glyphs of Hong Kong', () => {
  expect(textLanguage('original', 'hant', 'news.example.hk')).toBe('zh-Hant-HK');
  expect(textLanguage('hant', 'hans', 'news.example.hk')).toBe('zh-Hant');
  expect(textLanguage('original', 'hans', 'news.example.hk')).toBe('zh-Hans');
});
