import { expect, test } from 'vitest';
import { toJson } from '../../lib/output/to-json';
import { sampleArticle } from '../library/sample-article';

test('says what it is, and holds all of an article', () => {
  const article = sampleArticle();
  expect(JSON.parse(toJson([{ ...article, savedAt: 0 }]))).toEqual({
    format: 'qingdu-articles',
    version: 1,
    articles: [{ ...article, savedAt: '1970-01-01T00:00:00.000Z' }],
  });
});
