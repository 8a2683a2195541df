import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { listAllNotes } from '../../../lib/library/notes/list-all-notes';
import { putNote } from '../../../lib/library/notes/notes';
import { saveArticle } from '../../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../sample-article';

let database: LibraryDatabase;

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
  const { id } = await saveArticle(sampleArticle({ title: '春天的河' }), sampleReport(), database);
  for (let at = 0; at < 450; at++) {
    const anchor = { exact: `第${at}句說河`, prefix: '', suffix: '', start: at, end: at + 1 };
    // Ten of each moment: the order among them must hold too.
    const updatedAt = Math.floor(at / 10);
    const note = {
      id: crypto.randomUUID(),
      version: 1 as const,
      articleId: id,
      anchor,
      comment: `n${at}`,
      createdAt: 1,
      updatedAt,
    };
    await putNote(note, database);
  }
  return () => database.delete();
});

test('newest first, page by page, each once', async () => {
  const seen: string[] = [];
  let before: { updatedAt: number; id: string } | undefined;
  do {
    const page = await listAllNotes({ query: '', limit: 37, ...(before && { before }) }, database);
    seen.push(...page.notes.map(({ note }) => note.comment));
    const times = page.notes.map(({ note }) => note.updatedAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    before = page.next;
  } while (before);
  expect(new Set(seen).size).toBe(450);
  expect(seen).toHaveLength(450);
});

test('found by words of the quote, the note or the title, in either script', async () => {
  const find = async (query: string) => (await listAllNotes({ query, limit: 1000 }, database)).notes.length;
  expect(await find('第7句说河')).toBe(1);
  expect(await find('N449')).toBe(1);
  expect(await find('春天 n12')).toBe(11);
  expect(await find('没有')).toBe(0);
});

test('a note whose article is gone is not shown', async () => {
  await database.articles.clear();
  expect(await listAllNotes({ query: '', limit: 10 }, database)).toEqual({ notes: [] });
});
