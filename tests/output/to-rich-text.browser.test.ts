import { expect, test } from 'vitest';
import { toRichText } from '../../lib/output/to-rich-text';
import { hostileArticle } from './hostile-article';
import { sampleArticle } from '../library/sample-article';

test('headline, byline with the address, and the body with its structure', () => {
  const article = sampleArticle({ title: '春天的河', source: '河边日报', published: '2018-12-15' });
  const html = '<p>第一段，<strong>重点</strong>。</p><ul><li>一</li></ul><p><img src="https://example.com/a.jpg"></p>';
  expect(toRichText({ ...article, html })).toBe(`<h1>春天的河</h1>
<p>河边日报 · 2018-12-15 · <a href="https://example.com/a/1" rel="noopener noreferrer">https://example.com/a/1</a></p>
<p>第一段，<strong>重点</strong>。</p><ul><li>一</li></ul><p><img src="https://example.com/a.jpg" referrerpolicy="no-referrer"></p>
`);
});

test('what a tampered library holds does not come along', () => {
  const text = toRichText(hostileArticle());
  expect(text).not.toMatch(/<script|onerror|javascript:/i);
});
