import { expect, test } from 'vitest';
import { toPlainText } from '../../lib/output/to-plain-text';
import { sampleArticle } from '../library/sample-article';

test('parts title and blocks by an empty line', () => {
  const article = sampleArticle({ text: '　　第一段。\n\n \n第二段。\r\n  return 1;\n▲ 图\n' });
  expect(toPlainText(article, { frontMatter: false })).toBe(
    '春天的河\n\n第一段。\n\n第二段。\n\n  return 1;\n\n▲ 图\n',
  );
});

test('begins with the front matter on request', () => {
  const text = toPlainText(sampleArticle(), { frontMatter: true });
  expect(text).toMatch(/^---\ntitle: "春天的河"\n[\s\S]*\n---\n\n春天的河\n\n河水慢慢地流过村庄。\n$/);
});

test('does without a title', () => {
  const { title: _, ...metadata } = sampleArticle().metadata;
  expect(toPlainText({ ...sampleArticle(), metadata }, { frontMatter: false })).toBe('河水慢慢地流过村庄。\n');
});
