import { beforeAll, expect, test } from 'vitest';
import { formatPublished } from '../../../lib/view/article/format-published';
import { speakEnglish } from '../speak-english';

beforeAll(speakEnglish);

test('prints the clock of the page, wherever the reader is', () => {
  expect(formatPublished('2018-12-15T21:34:00+08:00')).toBe('December 15, 2018, 21:34');
});

test('prints a plain day without a clock', () => {
  expect(formatPublished('2018-11-09')).toBe('November 9, 2018');
});

test('leaves alone what is no date', () => {
  expect(formatPublished('昨天')).toBe('昨天');
  expect(formatPublished('2018-13-09')).toBe('2018-13-09');
});
