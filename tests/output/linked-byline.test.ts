import { expect, test } from 'vitest';
import { linkedByline } from '../../lib/output/linked-byline';
import { sampleArticle } from '../library/sample-article';

test('leads to the article, with whatever stands in its fields as text', () => {
  const { metadata } = sampleArticle({ author: '<b>周遥</b>' });
  const line = linkedByline(metadata);
  expect(line).toContain('&lt;b&gt;周遥&lt;/b&gt;');
  expect(line).toContain(`<a href="https://example.com/a/1" rel="noopener noreferrer">${metadata.site}</a>`);
});

test('a text that was imported without an address leads nowhere', () => {
  const { metadata } = sampleArticle({ author: '周遥' });
  expect(linkedByline({ ...metadata, url: 'https://text.invalid/note' })).not.toContain('<a ');
});
