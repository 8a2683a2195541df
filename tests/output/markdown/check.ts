/** What the tests of Markdown share: a body as it is really parsed, and the lines that are expected of it. */
import { expect } from 'vitest';
import { toMarkdown } from '../../../lib/output/to-markdown';
import { sampleArticle } from '../../library/sample-article';

/** Without title and front matter. Each expectation was read back by a CommonMark reader to the structure it came from. */
export function bodyOf(html: string): string {
  const { title: _, ...metadata } = sampleArticle({ url: 'https://example.com/a/' }).metadata;
  return toMarkdown({ metadata, html, text: '' }, { frontMatter: false });
}

export function check(html: string, ...lines: string[]): void {
  expect(bodyOf(html)).toBe(`${lines.join('\n')}\n`);
}
