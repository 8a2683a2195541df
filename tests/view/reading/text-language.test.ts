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
  expect(textLanguage(shown, { script, site: 'news.example.org' })).toBe(language);
});

test('text of Hong Kong, as it was written, gets the glyphs of Hong Kong', () => {
  const site = 'news.example.hk';
  expect(textLanguage('original', { script: 'hant', site })).toBe('zh-Hant-HK');
  expect(textLanguage('hant', { script: 'hans', site })).toBe('zh-Hant');
  expect(textLanguage('original', { script: 'hans', site })).toBe('zh-Hans');
});

test('so does text that is shown with the characters of Hong Kong, wherever it is from', () => {
  const site = 'news.example.org';
  expect(textLanguage('hant', { script: 'hans', site }, true)).toBe('zh-Hant-HK');
  expect(textLanguage('hans', { script: 'hant', site }, true)).toBe('zh-Hans');
  expect(textLanguage('original', { script: 'hant', site }, true)).toBe('zh-Hant');
});
