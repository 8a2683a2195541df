/** Whatever an article holds and a person did with it: exported and imported again, it is the same. */
import { array, asyncProperty, assert, constantFrom, integer, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../lib/output/to-json';
import { toMarkdown } from '../../lib/output/to-markdown';
import { makeAnchor } from '../../lib/notes/make-anchor';
import { sampleArticle } from '../library/sample-article';
import { onlyArticle, read } from './support';

const LINE = '河水慢慢地流过村庄，两岸的人家早早地点起了灯，渡口边的老人还在等最后一班船。';
const flag = constantFrom<(0 | 1)[]>(0, 1);
/** Words that YAML, Markdown and HTML would each like to take for their own. */
const word = constantFrom(
  '河',
  'no',
  '2024',
  '- 项',
  '# 题',
  '"引"',
  'a: b',
  '*斜*',
  '<b>',
  '---',
  '{甲}',
  '!标',
  "'",
  '👍',
  '@x',
);
const words = array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const own = record({
  tags: uniqueArray(
    word.map((text) => `签${text}`),
    { maxLength: 3 },
  ),
  unread: flag,
  archived: flag,
  starred: flag,
});
const made = record({
  title: words.map((text) => `题${text}`),
  author: words,
  lines: array(words, { minLength: 2, maxLength: 5 }).map((list) => list.map((text, at) => `${at}${LINE}${text}完`)),
  comments: array(
    words.map((text) => `记${text}`),
    { maxLength: 2 },
  ),
  savedAt: integer({ min: 1_000_000_000, max: 2_000_000_000 }).map((seconds) => seconds * 1000),
  own,
});

function articleOf({ title, author, lines, comments, savedAt, own: marks }: Made) {
  const text = lines.join('\n');
  const escape = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const notes = comments.map((comment, at) => {
    const start = text.indexOf(LINE, at * 3);
    const anchor = makeAnchor(text, { start, end: start + 6 + at });
    return {
      id: crypto.randomUUID(),
      version: 1 as const,
      ...(anchor && { anchor }),
      comment,
      createdAt: 1,
      updatedAt: 2,
    };
  });
  const html = lines.map((line) => `<p>${escape(line)}</p>`).join('');
  return { ...sampleArticle({ title, author, html, text }), savedAt, own: { ...marks, notes } };
}
type Made = Parameters<Parameters<typeof made.map>[0]>[0];

test('JSON', () =>
  assert(
    asyncProperty(made, async (each) => {
      const { savedAt, own: marks, ...article } = articleOf(each);
      const entry = onlyArticle(await read('a.json', toJson([{ ...article, savedAt, own: marks }])));
      expect(entry.article).toEqual(article);
      expect(entry).toMatchObject({ savedAt, tags: marks.tags, notes: marks.notes });
      expect([entry.read, entry.archived, entry.starred]).toEqual(
        [marks.unread === 0, marks.archived, marks.starred].map(Boolean),
      );
    }),
    { numRuns: 40, seed: 1 },
  ));

test('Markdown', () =>
  assert(
    asyncProperty(made, constantFrom('\n', '\r\n'), async (each, lineEnd) => {
      const article = articleOf(each);
      const { metadata, text, savedAt, own: marks } = article;
      const entry = onlyArticle(
        await read('a.md', toMarkdown(article, { frontMatter: true }).replaceAll('\n', lineEnd)),
      );
      expect(entry.article.text).toBe(text);
      expect(entry.article.metadata).toMatchObject({
        title: metadata.title,
        author: metadata.author,
        url: metadata.url,
      });
      expect(entry).toMatchObject({ savedAt, tags: marks.tags });
      expect([entry.read, entry.archived, entry.starred]).toEqual(
        [marks.unread === 0, marks.archived, marks.starred].map(Boolean),
      );
      const quotes = marks.notes.map(({ anchor, comment }) => ({ quote: anchor?.exact, note: comment }));
      expect(entry.highlights).toEqual(quotes);
    }),
    { numRuns: 40, seed: 1 },
  ));
