import { expect, it } from 'vitest';
import { nestingDepth } from '../../../lib/clean/text/nesting-depth';

it.each([
  ['', 0],
  ['<p>一<p>二', 0],
  ['<div><span>一</span></div>', 2],
  ['<div class="a"><ul><li>一</li><li>二</li></ul></div>', 3],
  ['</div></div><div>', 1],
  ['<DIV><section/>', 2],
  ['<divider><bold>', 0],
])('measures %j', (html, depth) => {
  expect(nestingDepth(html)).toBe(depth);
});

it('does not add up what closes again, and counts what stays open', () => {
  expect(nestingDepth('<div><p>一</p></div>'.repeat(50_000))).toBe(1);
  expect(nestingDepth('<div>'.repeat(50_000))).toBe(50_000);
});
