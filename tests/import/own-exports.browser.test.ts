/** What leaves QingDu comes back. */
import { expect, test } from 'vitest';
import { toHtml } from '../../lib/output/to-html';
import { toJson } from '../../lib/output/to-json';
import { toMarkdown } from '../../lib/output/to-markdown';
import { sampleArticle } from '../library/sample-article';
import { HTML, onlyArticle, read, TEXT } from './support';

const article = sampleArticle({ html: HTML, text: TEXT, author: '周遥', tags: ['河'], published: '2018-11-09' });

test('JSON: the same in every field', async () => {
  const { entries, problems } = await read('a.json', toJson([{ ...article, savedAt: 1e12 }]));
  expect(problems).toEqual([]);
  expect(entries).toEqual([expect.objectContaining({ kind: 'article', article, savedAt: 1e12, tags: ['河'] })]);
});

test('JSON whose names a tool has sorted', async () => {
  const { format, version, articles } = JSON.parse(toJson([article])) as Record<string, unknown>;
  expect(onlyArticle(await read('a.json', JSON.stringify({ articles, format, version }))).article).toEqual(article);
});

test.each(['md', 'html'])('%s: the same title, address and words', async (format) => {
  const text = format === 'md' ? toMarkdown(article, { frontMatter: true }) : await toHtml(article);
  const imported = await read(`a.${format}`, text);
  expect(imported.problems).toEqual([]);
  const { metadata, text: words } = onlyArticle(imported).article;
  expect(metadata.title).toBe('春天的河');
  expect(metadata.url).toBe('https://example.com/a/1');
  expect(words).toContain(TEXT);
});

test('a newer version is refused with the reason', async () => {
  const text = toJson([article]).replace('"version": 1', '"version": 99');
  expect(await read('a.json', text)).toEqual({ entries: [], problems: [{ file: 'a.json', reason: 'newerVersion' }] });
});

test('an empty list is no problem, and no article', async () => {
  expect(await read('a.json', toJson([]))).toEqual({ entries: [], problems: [] });
});
