import { describe, expect, test } from 'vitest';
import { InvalidArticleError, parseIncomingArticle } from '../../lib/library/incoming-article';
import { sampleArticle, sampleReport } from './sample-article';

const message = (metadata: Record<string, unknown> = {}, article: Record<string, unknown> = {}) => ({
  article: { ...sampleArticle(), ...article, metadata: { ...sampleArticle().metadata, ...metadata } },
  report: sampleReport(),
});

function problemOf(data: unknown): string {
  try {
    parseIncomingArticle(data);
  } catch (error) {
    if (error instanceof InvalidArticleError) return error.field;
    throw error;
  }
  return 'none';
}

describe('parseIncomingArticle', () => {
  test('gives a whole article back as it came', () => {
    const full = message({
      author: '林小舟',
      source: '河边日报',
      accountId: 'hebian',
      editor: '何青',
      originalTitle: '河',
      published: '2018-12-15T21:34:00+08:00',
      tags: ['水', '村庄'],
      leadImage: 'https://example.com/a.jpg',
    });
    expect(parseIncomingArticle(full)).toEqual(full);
  });

  test('drops what it does not know, and fields that are undefined', () => {
    const { article } = parseIncomingArticle(message({ author: undefined, version: 9 }, { extra: true }));
    expect(article).toStrictEqual(sampleArticle());
  });

  test.each([
    ['article', undefined],
    ['article', { report: sampleReport() }],
    ['report', { article: sampleArticle() }],
    ['article.metadata.title', message({ title: '长'.repeat(1001) })],
    ['article.metadata.title', message({ title: 5 })],
    ['article.metadata.url', message({ url: 'javascript:alert(1)' })],
    ['article.metadata.url', message({ url: 'file:///etc/passwd' })],
    ['article.metadata.url', message({ url: 'not an address' })],
    ['article.metadata.identity', message({ identity: '' })],
    ['article.metadata.published', message({ published: '昨天' })],
    ['article.metadata.tags', message({ tags: Array.from({ length: 201 }, String) })],
    ['article.metadata.tags.1', message({ tags: ['水', 7] })],
    ['article.metadata.script', message({ script: 'latin' })],
    ['article.metadata.characters', message({ characters: -1 })],
    ['article.metadata.readingMinutes', message({ readingMinutes: Number.NaN })],
    ['article.html', message({}, { html: undefined })],
    ['article.html', message({}, { html: '汉'.repeat(7 * 1024 * 1024) })],
    [
      'report.removals.0.characters',
      { ...message(), report: { ...sampleReport(), removals: [{ ...sampleReport().removals[0], characters: '3' }] } },
    ],
  ])('names %s', (field, data) => {
    expect(problemOf(data)).toBe(data === undefined ? 'message' : field);
  });

  test('a lead picture that cannot be shown is left out, not refused', () => {
    const { article } = parseIncomingArticle(message({ leadImage: 'javascript:alert(1)' }));
    expect('leadImage' in article.metadata).toBe(false);
  });

  test('long words of the report are cut, not refused', () => {
    const report = { ...sampleReport(), warnings: ['长'.repeat(9000)] };
    expect(parseIncomingArticle({ ...message(), report }).report.warnings[0]).toHaveLength(2000);
  });

  test('the error does not repeat a whole book', () => {
    const book = '长'.repeat(100_000);
    expect(() => parseIncomingArticle(message({ published: book }))).toThrow(InvalidArticleError);
    try {
      parseIncomingArticle(message({ published: book }));
    } catch (error) {
      expect(String(error).length).toBeLessThan(500);
    }
  });
});
