import { expect, test } from 'vitest';
import type { Removal } from '../../../lib/clean/types';
import { reportText } from '../../../lib/view/removed/report-text';

const removal = (rule: string, path: string, text: string): Removal => ({
  id: path,
  rule,
  why: rule.startsWith('user/') ? '张小明的规则' : 'Share buttons.',
  path,
  text,
  characters: text.length,
  images: 1,
});

const report = {
  site: 'wechat',
  picked: { by: 'site/wechat', path: '#user-1234567 > div' },
  removals: [
    removal('prune/share-bar', 'div.share', '张小明 13800138000'),
    removal('prune/share-bar', 'p#order-99887766', '分享'),
    removal('user/example.com#1', 'div.mine', '私信'),
  ],
  rewrites: [{ rule: 'normalise/lists', why: 'Lists.', count: 2 }],
  warnings: ['“张小明” was not understood'],
  milliseconds: 4,
};

test('the report says what was done', () => {
  const text = reportText('example.com', report, '1.2.3');
  expect(text).toContain('## Cleaning of a page on example.com');
  expect(text).toContain('- QingDu 1.2.3');
  expect(text).toContain('- `prune/share-bar` (Share buttons.) × 2, 17 characters, 2 pictures');
  expect(text).toContain('  - `div.share`');
  expect(text).toContain('- `normalise/lists` × 2');
});

test('nothing that was written on the page or by the person is in it, and no number that names somebody', () => {
  const text = reportText('example.com', report, '1.2.3');
  expect(text).not.toMatch(/张小明|13800138000|分享|私信|1234567|99887766|规则/);
  expect(text).toContain('`p#order-…`');
});

test('a long list of places is cut short', () => {
  const removals = Array.from({ length: 9 }, (_, at) => removal('prune/share-bar', `div.s${at}`, '分享'));
  expect(reportText('example.com', { ...report, removals }, '1')).toContain('  - and 4 more');
});
