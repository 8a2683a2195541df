import { expect, test } from 'vitest';
import { panBy, WHOLE, zoomAt } from '../../../lib/view/lightbox/zoom';

const picture = { width: 800, height: 400 };
const stage = { width: 1000, height: 600 };

test('what is under the pointer stays there while the picture grows', () => {
  const zoom = zoomAt(WHOLE, 3, { x: 100, y: -50 }, picture, stage);
  expect(zoom).toEqual({ scale: 3, x: -200, y: 100 });
  const further = zoomAt(zoom, 2, { x: 100, y: -50 }, picture, stage);
  expect((100 - further.x) / further.scale).toBeCloseTo(100, 6);
});

test('it never gets smaller than whole, nor larger than eight times', () => {
  expect(zoomAt(WHOLE, 0.1, { x: 300, y: 0 }, picture, stage)).toEqual(WHOLE);
  expect(zoomAt(WHOLE, 100, { x: 0, y: 0 }, picture, stage).scale).toBe(8);
});

test('an edge stops at the edge of the stage, and what fits stays in the middle', () => {
  const zoom = { scale: 2, x: 0, y: 0 };
  expect(panBy(zoom, 5000, 5000, picture, stage)).toEqual({ scale: 2, x: 300, y: 100 });
  expect(panBy({ scale: 1.2, x: 0, y: 0 }, 50, 50, picture, stage)).toEqual({ scale: 1.2, x: 0, y: 0 });
});
