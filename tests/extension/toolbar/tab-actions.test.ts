import { expect, test } from 'vitest';
import { isTabAction, nextScript } from '../../../lib/extension/toolbar/tab-actions';

const page = { shown: 'original', viewOpen: false } as const;

test('the other script comes first, then the original', () => {
  expect(nextScript({ ...page, script: 'hans' }, 'en')).toBe('hant');
  expect(nextScript({ ...page, script: 'hant' }, 'en')).toBe('hans');
  expect(nextScript({ ...page, script: 'hans', shown: 'hant' }, 'en')).toBe('original');
});

test.each([
  ['zh-CN', 'hans'],
  ['en', 'hans'],
  ['zh-TW', 'hant'],
  ['zh-Hant-HK', 'hant'],
])('a page of both scripts becomes what a reader of %s reads', (language, script) => {
  expect(nextScript({ ...page, script: 'mixed' }, language)).toBe(script);
  expect(nextScript({ ...page, script: 'none' }, language)).toBe(script);
});

test('only the three actions are actions', () => {
  expect(isTabAction('clean-view')).toBe(true);
  expect(isTabAction('toString')).toBe(false);
  expect(isTabAction(undefined)).toBe(false);
});
