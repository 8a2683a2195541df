/** Highlights and notes leave with their article in every form that has room for them, and come back by import. */
import { HtmlRenderer, Parser } from 'commonmark';
import { beforeEach, expect, test } from 'vitest';
import { stage } from '../../lib/import/plan-import';
import { LibraryDatabase } from '../../lib/library/store/database';
import { getArticle } from '../../lib/library/get-article';
import { importArticles } from '../../lib/library/import-articles';
import type { OwnMarks } from '../../lib/library/types';
import { makeAnchor } from '../../lib/notes/make-anchor';
import { notesToMarkdown } from '../../lib/output/notes-to-markdown';
import { toCsv } from '../../lib/output/to-csv';
import { toHtml } from '../../lib/output/to-html';
import { toJson } from '../../lib/output/to-json';
import { toMarkdown } from '../../lib/output/to-markdown';
import { parseHtml } from '../../lib/clean/dom';
import { onlyArticle, read } from '../import/support';

const LINES = [
  '城南的河每年三月涨水，船夫们便把船拖到岸上，等到四月再放下去，年年如此。',
  '老林说，他记得最清楚的是那一年的春天，河水一直漫到了他家的门槛。',
  '那时候桥还没有修好，过河要等很久，孩子们就在岸边放风筝，一放就是一下午。',
];
const TEXT = LINES.join('\n');
const HTML = `<p>${LINES[0]}</p><p>老林说，他记得<b>最清楚</b>的是那一年的春天，河水一直漫到了他家的门槛。</p><p>${LINES[2]}</p>`;

function anchorOf(words: string) {
  const start = TEXT.indexOf(words);
  const anchor = makeAnchor(TEXT, { start, end: start + words.length });
  if (!anchor) throw new Error(`no ${words}`);
  return anchor;
}

const OWN: OwnMarks = {
  tags: ['河', '要读'],
  unread: 0,
  archived: 1,
  starred: 1,
  notes: [
    { id: crypto.randomUUID(), version: 1, comment: '通篇 *都* 好。', createdAt: 3, updatedAt: 3 },
    {
      id: crypto.randomUUID(),
      version: 1,
      anchor: anchorOf('他记得最清楚的是'),
      colour: 'green',
      comment: '<b>第一行</b>\n第二行',
      createdAt: 2,
      updatedAt: 4,
    },
    { id: crypto.randomUUID(), version: 1, anchor: anchorOf('那时候桥还'), comment: '', createdAt: 1, updatedAt: 1 },
    {
      id: crypto.randomUUID(),
      version: 1,
      anchor: { exact: '早就删掉了的一句话', prefix: '', suffix: '', start: 900, end: 909 },
      comment: '可惜',
      createdAt: 5,
      updatedAt: 5,
    },
  ],
};

const ARTICLE = {
  html: HTML,
  text: TEXT,
  savedAt: 1_600_000_000_000,
  own: OWN,
  metadata: {
    url: 'https://example.com/river',
    identity: 'https://example.com/river',
    site: 'example.com',
    title: '河与船',
    tags: ['散文'],
    script: 'hans' as const,
    characters: 100,
    readingMinutes: 1,
    filledBy: {},
  },
};

let database: LibraryDatabase;

beforeEach(async () => {
  database = new LibraryDatabase(`notes-${crypto.randomUUID()}`);
  await database.open();
  return () => database.delete();
});

async function comeBack(name: string, text: string) {
  const imported = await read(name, text);
  expect(imported.problems).toEqual([]);
  await importArticles([stage(onlyArticle(imported))], {}, database);
  const [record] = await database.articles.toArray();
  const article = record && (await getArticle(record.id, database));
  if (!article) throw new Error('nothing came back');
  return article;
}

test('Markdown: a section of quotes, which any reader shows and Obsidian too', () => {
  const markdown = toMarkdown(ARTICLE, { frontMatter: true });
  expect(markdown).toContain('own_tags:\n  - "河"\n  - "要读"');
  const html = new HtmlRenderer({ safe: true }).render(
    new Parser().parse(markdown.split('<!-- qingdu-notes -->')[1] ?? ''),
  );
  const { body } = parseHtml(html);
  expect(
    [...body.children].map(({ tagName, textContent }) => `${tagName} ${textContent.trim().replace(/\s+/g, ' ')}`),
  ).toEqual([
    'H2 划线与笔记',
    'P 通篇 *都* 好。',
    'BLOCKQUOTE 他记得最清楚的是',
    'P <b>第一行</b> 第二行',
    'BLOCKQUOTE 那时候桥还',
    'BLOCKQUOTE 早就删掉了的一句话',
    'P 可惜',
  ]);
});

test('Markdown comes back: text without the section, own tags, quotes at their places', async () => {
  const article = await comeBack('河与船.md', toMarkdown(ARTICLE, { frontMatter: true }));
  expect(article.text).toBe(TEXT);
  expect(article.own.tags).toEqual(['河', '要读']);
  expect(article.own.notes.map(({ anchor, comment }) => [anchor?.exact, comment]).toSorted()).toEqual(
    [
      [undefined, '通篇 *都* 好。'],
      [undefined, '“早就删掉了的一句话”\n可惜'],
      ['他记得最清楚的是', '<b>第一行</b>\n第二行'],
      ['那时候桥还', ''],
    ].toSorted(),
  );
});

test('JSON comes back to the last time stamp', async () => {
  const article = await comeBack('library.json', toJson([ARTICLE]));
  expect(article.savedAt).toBe(ARTICLE.savedAt);
  const byId = (own: OwnMarks) => own.notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect({ ...article.own, notes: byId(article.own) }).toEqual({ ...OWN, notes: byId(OWN) });
});

test('a broken note in JSON is left out, and one whose id is taken gets another', async () => {
  const [first, second] = OWN.notes;
  await database.notes.put({
    ...(first ?? { id: '', version: 1, comment: '', createdAt: 1, updatedAt: 1 }),
    articleId: 'x',
  });
  const broken = { ...second, colour: '<script>' } as OwnMarks['notes'][number];
  const own = { ...OWN, notes: [...OWN.notes.filter((note) => note !== second), broken] };
  const article = await comeBack('library.json', toJson([{ ...ARTICLE, own }]));
  expect(article.own.notes.map(({ comment }) => comment).toSorted()).toEqual(['', '可惜', '通篇 *都* 好。'].toSorted());
  expect((await database.notes.get(first?.id ?? ''))?.articleId).toBe('x');
});

test('HTML marks exactly the highlighted words, with the note, and nothing of it is markup', async () => {
  const html = await toHtml(ARTICLE);
  const { body } = parseHtml(html);
  const marks = [...body.querySelectorAll('mark')];
  expect(marks.map(({ textContent, className }) => [textContent, className])).toEqual([
    ['他记得', 'green'],
    ['最清楚', 'green'],
    ['的是', 'green'],
    ['那时候桥还', 'yellow'],
  ]);
  expect(marks[0]?.title).toBe('<b>第一行</b>\n第二行');
  expect(body.querySelector('.notes')?.textContent).toContain('早就删掉了的一句话');
  expect(body.querySelector('.notes b')).toBeNull();
});

test('CSV has them in columns of their own', () => {
  const csv = toCsv([ARTICLE]);
  expect(csv.split('\r\n')[0]).toContain('"own_tags","state","notes"'.replaceAll('"', ''));
  expect(csv).toContain('河; 要读');
  expect(csv).toContain('archived; starred');
  expect(csv).toContain('他记得最清楚的是 — <b>第一行</b>');
});

test('notes of many articles make one text', () => {
  const none = { ...ARTICLE, own: { ...OWN, notes: [] } };
  const text = notesToMarkdown('划线与笔记', [
    ARTICLE,
    none,
    { ...ARTICLE, metadata: { ...ARTICLE.metadata, title: '[二]' } },
  ]);
  expect(text.match(/^#+ .*$/gm)).toEqual([
    '# 划线与笔记',
    '## [河与船](https://example.com/river)',
    '## [\\[二\\]](https://example.com/river)',
  ]);
  expect(text.match(/^> .*$/gm)).toHaveLength(6);
});
