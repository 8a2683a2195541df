import { expect, it } from 'vitest';
import { defaultSettings } from '../../lib/convert/default-settings';

it.each([
  ['zh-HK', 's2hk'],
  ['zh-Hant-MO', 's2hk'],
  ['zh-TW', 's2tw'],
  ['zh-CN', 's2tw'],
  ['en-US', 's2tw'],
  ['', 's2tw'],
])('Traditional text for %s is %s', (language, preset) => {
  expect(defaultSettings(language).hant).toBe(preset);
});

it('changes no words and no quotation marks by itself', () => {
  expect(defaultSettings('zh-CN')).toMatchObject({ hans: 'tw2s', plain: false, punctuation: false });
});
