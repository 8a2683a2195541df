import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../lib/library/store/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { deleteNote, listNotes, putNote } from '../../lib/library/notes/notes';
import { restoreArticles } from '../../lib/library/restore-articles';
import { saveArticle } from '../../lib/library/save-article';
import { setState } from '../../lib/library/set-state';
import { tagArticles } from '../../lib/library/tag-articles';
import type { NoteRecord } from '../../lib/library/types';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;
let id: string;

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
  ({ id } = await saveArticle(sampleArticle(), sampleReport(), database));
});

const changes = async () => (await database.journal.toArray()).map(({ change }) => change);
const tags = async () => (await database.articles.get(id))?.tags;
const note = (more: Partial<NoteRecord> = {}): NoteRecord => ({
  id: crypto.randomUUID(),
  version: 1,
  articleId: id,
  comment: '记',
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

test('every change has its entry, in its order', async () => {
  await saveArticle(sampleArticle({ text: '改过' }), sampleReport(), database);
  await tagArticles([id], { add: ['河'] }, database);
  await setState([id], { starred: 1 }, database);
  const kept = note();
  await putNote(kept, database);
  await deleteNote(kept.id, database);
  const deleted = await deleteArticles([id], database);
  await restoreArticles(deleted, database);
  expect(await changes()).toEqual(['saved', 'updated', 'tagged', 'state', 'note', 'note', 'deleted', 'restored']);
  const entries = await database.journal.toArray();
  expect(entries.every((entry) => entry.articleId === id)).toBe(true);
});

test('what changes nothing writes nothing', async () => {
  await saveArticle(sampleArticle(), sampleReport(), database);
  await tagArticles([id, 'gone'], { remove: ['没有'] }, database);
  await setState([id, 'gone'], { unread: 1 }, database);
  await deleteArticles(['gone'], database);
  expect(await deleteNote('gone', database)).toBeUndefined();
  expect(await putNote(note({ articleId: 'gone' }), database)).toBe(false);
  expect(await changes()).toEqual(['saved']);
});

test('a change that fails leaves no entry, and an entry that fails leaves no change', async () => {
  vi.spyOn(database.articles, 'bulkUpdate').mockRejectedValue(new Error('disk'));
  await expect(setState([id], { starred: 1 }, database)).rejects.toThrow('disk');
  vi.restoreAllMocks();
  vi.spyOn(database.journal, 'add').mockRejectedValue(new Error('disk'));
  await expect(tagArticles([id], { add: ['河'] }, database)).rejects.toThrow('disk');
  await expect(deleteArticles([id], database)).rejects.toThrow('disk');
  expect(await changes()).toEqual(['saved']);
  expect(await database.articles.get(id)).toMatchObject({ starred: 0, tags: [] });
});

test('tags that differ in script, case or width alone are one', async () => {
  await tagArticles([id], { add: ['#漢字', ' Web  dev ', ''] }, database);
  await tagArticles([id], { add: ['汉字', 'ｗｅｂ dev', '新'] }, database);
  expect(await tags()).toEqual(['漢字', 'Web dev', '新']);
  await tagArticles([id], { remove: ['汉字'] }, database);
  expect(await tags()).toEqual(['Web dev', '新']);
  expect(await database.articles.where('tags').equals('新').primaryKeys()).toEqual([id]);
});

test('notes stand in the order of the text, those on the whole article first', async () => {
  const anchor = (start: number) => ({ exact: '河', prefix: '', suffix: '', start, end: start + 1 });
  await putNote(note({ id: 'late', anchor: anchor(5) }), database);
  await putNote(note({ id: 'early', anchor: anchor(0) }), database);
  await putNote(note({ id: 'whole' }), database);
  expect((await listNotes(id, database)).map((each) => each.id)).toEqual(['whole', 'early', 'late']);
});
