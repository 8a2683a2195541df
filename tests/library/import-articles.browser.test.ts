import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleEntry } from '../../lib/import/types';
import { LibraryDatabase } from '../../lib/library/store/database';
import { importArticles } from '../../lib/library/import-articles';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;

beforeEach(() => {
  database = new LibraryDatabase(`import-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function entry(name: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  const article = sampleArticle({ url: `https://example.com/${name}`, title: name });
  return { kind: 'article', file: 'a.json', tags: [], read: false, starred: false, highlights: [], article, ...more };
}

test('comes in with the day, tags and marks it had, and in the journal', async () => {
  const savedAt = Date.UTC(2020, 0, 2);
  expect(await importArticles([entry('a', { savedAt, tags: ['河', '河'], read: true, starred: true })], database)).toBe(
    1,
  );
  const [record] = await database.articles.toArray();
  expect(record).toMatchObject({ savedAt, datedAt: savedAt, tags: ['河'], unread: 0, starred: 1 });
  expect((await database.journal.toArray()).map((change) => change.change)).toEqual(['saved', 'tagged', 'state']);
});

test('what is there already keeps its own text', async () => {
  const own = sampleArticle({ url: 'https://example.com/a', text: '我的', html: '<p>我的</p>' });
  const { id } = await saveArticle(own, sampleReport(), database);
  expect(await importArticles([entry('a', { tags: ['河'] }), entry('b'), entry('b')], database)).toBe(1);
  expect((await database.texts.get(id))?.text).toBe('我的');
  expect((await database.articles.get(id))?.tags).toEqual([]);
});

test('where one fails none is kept', async () => {
  const bad = entry('bad');
  Object.defineProperty(bad.article, 'text', { value: () => 'no text can be stored as a function' });
  await expect(importArticles([entry('a'), bad, entry('b')], database)).rejects.toThrow();
  expect(await database.articles.count()).toBe(0);
  expect(await database.bodies.count()).toBe(0);
  expect(await database.journal.count()).toBe(0);
});

test('highlights come in at their place, and none is lost', async () => {
  const highlights = [{ quote: '慢慢地', note: '多慢？' }, { quote: '原文没有的话' }];
  await importArticles([entry('a', { highlights })], database);
  const notes = await database.notes.toArray();
  expect(notes.find(({ anchor }) => anchor)).toMatchObject({
    anchor: { exact: '慢慢地', prefix: '河水', suffix: '流过村庄。', start: 2, end: 5 },
    comment: '多慢？',
  });
  expect(notes.find(({ anchor }) => !anchor)?.comment).toBe('“原文没有的话”');
});
