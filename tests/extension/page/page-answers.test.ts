import { expect, test } from 'vitest';
import { parseCleanResult, parsePageStatus } from '../../../lib/extension/page/page-answers';
import { sampleArticle, sampleReport } from '../../library/sample-article';

const report = sampleReport();

test('an article and an unreadable state come through whole', () => {
  const readable = { state: 'reprint', article: sampleArticle(), report };
  const unreadable = { state: 'deleted', reason: '该内容已被发布者删除', report };
  expect(parseCleanResult(readable)).toEqual(readable);
  expect(parseCleanResult(unreadable)).toEqual(unreadable);
});

test('the page cannot make the popup quote a book', () => {
  const result = parseCleanResult({ state: 'deleted', reason: '删'.repeat(10_000), report });
  expect('reason' in result && result.reason?.length).toBe(500);
});

test.each([
  ['nothing', undefined],
  ['an unknown state', { state: 'wonderful', report }],
  ['a readable state without an article', { state: 'article', report }],
  ['an article whose body is no text', { state: 'article', article: { ...sampleArticle(), html: {} }, report }],
])('%s is no result', (_, data) => {
  expect(() => parseCleanResult(data)).toThrow();
});

test('a status is what it should be, or an error', () => {
  const status = { shown: 'hans', viewOpen: true, script: 'hant' };
  expect(parsePageStatus(status)).toEqual(status);
  expect(() => parsePageStatus({ ...status, shown: 'latin' })).toThrow();
});
