import { afterEach, beforeEach, expect, test } from 'vitest';
import { stage } from '../../lib/import/plan-import';
import type { ArticleEntry, StagedArticle } from '../../lib/import/types';
import { LibraryDatabase } from '../../lib/library/store/database';
import { importArticles } from '../../lib/library/import-articles';
import { saveArticle } from '../../lib/library/save-article';
import { makeAnchor } from '../../lib/notes/make-anchor';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;

beforeEach(() => {
  database = new LibraryDatabase(`import-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function entry(name: string, more: Partial<ArticleEntry> = {}): StagedArticle {
  const article = sampleArticle({ url: `https://example.com/${name}`, title: name });
  return stage({
    kind: 'article',
    file: 'a.json',
    tags: [],
    read: false,
    starred: false,
    highlights: [],
    article,
    ...more,
  });
}

const many = (count: number) => Array.from({ length: count }, (_, index) => entry(String(index)));

test('comes in with the day, tags and marks it had, and in the journal', async () => {
  const savedAt = Date.UTC(2020, 0, 2);
  const brought = entry('a', { savedAt, tags: ['河', '河'], read: true, starred: true });
  expect(await importArticles([brought], {}, database)).toEqual({ created: 1, left: 0 });
  const [record] = await database.articles.toArray();
  expect(record).toMatchObject({ savedAt, datedAt: savedAt, tags: ['河'], unread: 0, starred: 1 });
  expect((await database.journal.toArray()).map((change) => change.change)).toEqual(['saved', 'tagged', 'state']);
});

test('a highlight that two files tell of is one', async () => {
  const text = '河水慢慢地流过村庄，两岸的人家早早地点起了灯。';
  const anchor = makeAnchor(text, { start: 0, end: 4 });
  if (!anchor) throw new Error('the text has no such place');
  const article = sampleArticle({ url: 'https://example.com/a', text, html: `<p>${text}</p>` });
  const notes = [{ id: crypto.randomUUID(), version: 1 as const, anchor, comment: '记', createdAt: 1, updatedAt: 2 }];
  const brought = entry('a', { article, notes, highlights: [{ quote: anchor.exact, note: '记' }] });
  await importArticles([brought], {}, database);
  expect(await database.notes.toArray()).toEqual([expect.objectContaining(notes[0])]);
});

test('what is there already keeps its own text', async () => {
  const own = sampleArticle({ url: 'https://example.com/a', text: '我的', html: '<p>我的</p>' });
  const { id } = await saveArticle(own, sampleReport(), database);
  const brought = [entry('a', { tags: ['河'] }), entry('b'), entry('b')];
  expect(await importArticles(brought, {}, database)).toEqual({ created: 1, left: 0 });
  expect((await database.texts.get(id))?.text).toBe('我的');
  expect((await database.articles.get(id))?.tags).toEqual([]);
});

test('where the database fails, each article that came in is whole, and the rest comes with the next try', async () => {
  const brought = many(120);
  let saved = 0;
  const failure = new Error('the disk is full');
  const fail = () => {
    if (++saved > 70) throw failure;
  };
  database.texts.hook('creating', fail);
  expect(await importArticles(brought, {}, database)).toEqual({ created: 50, left: 70, failure });
  const counts = () => Promise.all([database.articles.count(), database.bodies.count(), database.texts.count()]);
  expect(await counts()).toEqual([50, 50, 50]);
  database.texts.hook('creating').unsubscribe(fail);
  expect(await importArticles(brought, {}, database)).toEqual({ created: 70, left: 0 });
  expect(await counts()).toEqual([120, 120, 120]);
});

test('stops when it is told to, after whole articles', async () => {
  const ending = new AbortController();
  const options = { signal: ending.signal, onProgress: () => ending.abort() };
  expect(await importArticles(many(120), options, database)).toEqual({ created: 50, left: 70 });
  expect(await database.texts.count()).toBe(50);
});

test('two at once bring each article once', async () => {
  const other = new LibraryDatabase(database.name);
  const outcomes = await Promise.all([importArticles(many(120), {}, database), importArticles(many(120), {}, other)]);
  other.close();
  expect(outcomes.map(({ left }) => left)).toEqual([0, 0]);
  expect(outcomes.reduce((sum, { created }) => sum + created, 0)).toBe(120);
  expect(await database.articles.count()).toBe(120);
});

test('highlights come in at their place, and none is lost', async () => {
  const highlights = [
    { quote: '慢慢地', note: '多慢？' },
    { quote: '慢慢地', note: '多慢？' },
    { quote: '流过\n村庄。' },
    { quote: '原文没有的话' },
    { note: '通篇好' },
  ];
  await importArticles([entry('a', { highlights })], {}, database);
  const notes = await database.notes.toArray();
  expect(notes.find(({ anchor }) => anchor?.start === 2)).toMatchObject({
    anchor: { exact: '慢慢地', prefix: '河水', suffix: '流过村庄。', start: 2, end: 5 },
    comment: '多慢？',
  });
  expect(notes.map(({ anchor, comment }) => [anchor?.exact, comment]).toSorted()).toEqual(
    [
      ['慢慢地', '多慢？'],
      ['流过村庄。', ''],
      [undefined, '“原文没有的话”'],
      [undefined, '通篇好'],
    ].toSorted(),
  );
});
