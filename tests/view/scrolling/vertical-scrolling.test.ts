import { expect, test } from 'vitest';
import { distanceOf } from '../../../lib/view/scrolling/vertical-scrolling';

test('keys go on by a step, a page, or to either end', () => {
  expect(distanceOf('ArrowDown', false, 1000, 9000)).toBe(48);
  expect(distanceOf(' ', false, 1000, 9000)).toBe(880);
  expect(distanceOf(' ', true, 1000, 9000)).toBe(-880);
  expect(distanceOf('PageUp', false, 1000, 9000)).toBe(-880);
  expect(distanceOf('Home', false, 1000, 9000)).toBe(-9000);
  expect(distanceOf('End', false, 1000, 9000)).toBe(9000);
  expect(distanceOf('ArrowLeft', false, 1000, 9000)).toBe(undefined);
});
