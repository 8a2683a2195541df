import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../lib/clean/text/front-matter';
import { fileName } from '../../lib/output/file-name';
import { frontMatter } from '../../lib/output/front-matter';
import { FRONT_MATTER_FORMS, readFrontMatterTemplate } from '../../lib/output/front-matter-template';
import { readTemplate } from '../../lib/output/template';
import { sampleArticle } from '../library/sample-article';

const article = {
  ...sampleArticle({
    author: '林小舟',
    source: '河边/日报',
    published: '2018-12-15T21:34:00+08:00',
    tags: ['水 边', '2018', '村庄'],
  }),
  savedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
};

function named(template: string, given = article): string {
  const read = readTemplate(template);
  if (!('template' in read)) throw new Error(JSON.stringify(read.problems));
  return fileName(given, 'md', read.template);
}

test.each([
  ['{title}', '春天的河.md'],
  ['{year}{month} [{account}] {title}', '201812 ［河边／日报］ 春天的河.md'],
  ['{site}/{title}', 'example.com／春天的河.md'],
  ['{{{title}}}', '{春天的河}.md'],
  ['{title} - {editor}', '春天的河.md'],
  ['{editor}', '春天的河.md'],
  ['{tags}', '水 边、2018、村庄.md'],
  ['../{title}', '春天的河.md'],
])('a file is named by %s', (template, name) => {
  expect(named(template).replace(/^／/, '')).toBe(name);
});

test.each([
  ['{date} {titel}', [{ reason: 'unknownField', column: 8, found: '{titel}' }]],
  ['𠮷{constructor}', [{ reason: 'unknownField', column: 2, found: '{constructor}' }]],
  ['{title', [{ reason: 'openBrace', column: 1, found: '{' }]],
  ['{title}}', [{ reason: 'closeBrace', column: 8, found: '}' }]],
  ['文章', [{ reason: 'noField', column: 1, found: '文章' }]],
  ['', [{ reason: 'noField', column: 1, found: '' }]],
])('%j is refused with its place', (template, problems) => {
  expect(readTemplate(template)).toEqual({ problems });
});

test('front matter of the person: texts around fields, lists, and what is absent left out', () => {
  const read = readFrontMatterTemplate('标题: 《{title}》\n\ntags: {tags}\neditor: {editor}\nkind: "clip": x');
  if (!('template' in read)) throw new Error('refused');
  const text = frontMatter({ ...article, metadata: { ...article.metadata, title: '"甲": 乙\n---' } }, read.template);
  expect(parse(text.replace(/^---\n|---\n$/g, ''))).toEqual({
    标题: '《"甲": 乙 ---》',
    tags: ['水 边', '2018', '村庄'],
    kind: '"clip": x',
  });
});

test('mistakes in front matter are told by line and column', () => {
  expect(readFrontMatterTemplate('title: {title}\n标题\ntitle: x\nby:  {autor}')).toEqual({
    problems: [
      { reason: 'noKey', line: 2, column: 1, found: '标题' },
      { reason: 'twiceKey', line: 3, column: 1, found: 'title' },
      { reason: 'unknownField', line: 4, column: 6, found: '{autor}' },
    ],
  });
});

test.each(Object.keys(FRONT_MATTER_FORMS) as (keyof typeof FRONT_MATTER_FORMS)[])(
  'the form for %s comes back in',
  (form) => {
    const read = readFrontMatterTemplate(FRONT_MATTER_FORMS[form]);
    if (!('template' in read)) throw new Error('refused');
    expect(splitFrontMatter(`${frontMatter(article, read.template)}\n正文`).matter).toMatchObject({
      title: '春天的河',
      author: '林小舟',
      source: '河边/日报',
      published: expect.stringMatching(/^2018-12-15T21:34:00/),
      url: 'https://example.com/a/1',
    });
  },
);

test('Obsidian gets tags that it takes, and a time without zone', () => {
  const read = readFrontMatterTemplate(FRONT_MATTER_FORMS.obsidian);
  if (!('template' in read)) throw new Error('refused');
  const text = frontMatter(article, read.template);
  expect(text).toContain('tags:\n  - "水-边"\n  - "_2018"\n  - "村庄"\n');
  expect(text).toContain('published: 2018-12-15T21:34:00\n');
});
