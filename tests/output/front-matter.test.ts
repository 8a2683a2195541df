import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../lib/output/front-matter';
import { sampleArticle, type Sample } from '../library/sample-article';

const read = (sample: Sample, version: '1.1' | '1.2' = '1.2') =>
  parse(frontMatter(sampleArticle(sample)).replace(/^---\n|---\n$/g, ''), { version });

test('writes every field, in the order of reading', () => {
  const article = sampleArticle({
    title: '春天的河',
    originalTitle: '河',
    author: '林小舟',
    source: '河边日报',
    accountId: 'hebian',
    editor: '何青',
    published: '2018-12-15T21:34:00+08:00',
    tags: ['水', '村庄'],
    leadImage: 'https://example.com/a.jpg',
  });
  expect(frontMatter({ ...article, savedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678) })).toBe(`---
title: "春天的河"
original_title: "河"
author: "林小舟"
source: "河边日报"
account_id: "hebian"
editor: "何青"
published: 2018-12-15T21:34:00+08:00
url: "https://example.com/a/1"
site: "example.com"
tags:
  - "水"
  - "村庄"
image: "https://example.com/a.jpg"
saved: 2026-01-02T03:04:05Z
---
`);
});

test('an imported text has no address and no site', () => {
  expect(Object.keys(read({ url: 'https://text.invalid/dump/x1', site: 'text.invalid' }))).toEqual(['title']);
});

test('leaves out what is absent', () => {
  expect(Object.keys(read({}))).toEqual(['title', 'url', 'site']);
});

test.each([
  '2024',
  '0123',
  'no',
  'null',
  '12:30',
  '~',
  '- 项',
  '# 题',
  '"引"',
  "it's",
  '甲: 乙',
  '{a}',
  '---',
  '!!js/function x',
  '&a *b',
  ' C:\\n ',
])('text stays text: %s', (title) => {
  for (const version of ['1.1', '1.2'] as const) {
    expect(read({ title, author: title, tags: [title] }, version)).toMatchObject({
      title: title.trim(),
      author: title.trim(),
      tags: [title.trim()],
    });
  }
});

test('a long title stays on one line, and so does one with line ends in it', () => {
  const title = `长${'题 '.repeat(200)}\n---\nadmin: true\u2028\u0085\u202e尾`;
  const text = frontMatter(sampleArticle({ title }));
  expect(text.split('\n')).toHaveLength(6);
  expect(read({ title })).toEqual({
    title: `长${'题 '.repeat(200)} --- admin: true 尾`,
    url: 'https://example.com/a/1',
    site: 'example.com',
  });
});

test('a day is a date, anything else in its place is text', () => {
  expect(frontMatter(sampleArticle({ published: '2018-11-09' }))).toContain('published: 2018-11-09\n');
  expect(frontMatter(sampleArticle({ published: '2018-11-09T10:00' }))).toContain('published: "2018-11-09T10:00"\n');
});
