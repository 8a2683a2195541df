import { expect, test } from 'vitest';
import { formatCount } from '../../../lib/view/article/format-count';

test('groups digits by three', () => {
  expect([0, 999, 1000, 12_345, 1_234_567].map(formatCount)).toEqual(['0', '999', '1,000', '12,345', '1,234,567']);
});
