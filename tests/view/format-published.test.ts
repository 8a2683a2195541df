import { expect, test } from 'vitest';
import { formatPublished } from '../../lib/view/format-published';

test('prints the clock of the page, wherever the reader is', () => {
  expect(formatPublished('2018-12-15T21:34:00+08:00', 'zh-CN')).toBe('2018年12月15日 21:34');
});

test('prints a plain day without a clock', () => {
  expect(formatPublished('2018-11-09', 'zh-CN')).toBe('2018年11月9日');
  expect(formatPublished('2018-11-09', 'en')).toBe('November 9, 2018');
});

test('leaves alone what is no date', () => {
  expect(formatPublished('昨天', 'zh-CN')).toBe('昨天');
});
