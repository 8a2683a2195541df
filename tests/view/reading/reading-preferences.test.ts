import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, stepSize, TEXT_SIZES } from '../../../lib/view/reading/reading-preferences';

test('sizes step up and down and stop at both ends', () => {
  expect(stepSize(18, 1)).toBe(19);
  expect(stepSize(18, -1)).toBe(17);
  expect(stepSize(TEXT_SIZES[0], -1)).toBe(TEXT_SIZES[0]);
  expect(stepSize(30, 1)).toBe(30);
});

test('the default size is one that can be chosen', () => {
  expect(TEXT_SIZES).toContain(DEFAULT_PREFERENCES.size);
});
