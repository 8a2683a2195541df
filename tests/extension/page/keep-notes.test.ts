import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { keepArticle } from '../../../lib/extension/page/keep-article';
import { keepNote, notesOf, removeNote } from '../../../lib/extension/page/keep-notes';
import { library } from '../../../lib/library/store/database';
import type { ArticleNote } from '../../../lib/notes/article-note';
import { sampleArticle, sampleReport } from '../../library/sample-article';
import { speakEnglish } from '../../view/speak-english';

const PAGE = 'https://example.com/a/1';
const OTHER = 'https://other.com/b/2';
const identityOf = (url: string) => sampleArticle({ url, identity: url }).metadata.identity;
const keep = (url: string) =>
  keepArticle({ article: sampleArticle({ url, identity: url }), report: sampleReport() }, url);

const sampleNote = (more: Partial<ArticleNote> = {}): ArticleNote => ({
  id: crypto.randomUUID(),
  version: 1,
  anchor: { exact: '河', prefix: '', suffix: '水', start: 0, end: 1 },
  colour: 'green',
  comment: '记住',
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

beforeEach(async () => {
  speakEnglish();
  await library().delete();
  await library().open();
  await keep(PAGE);
  await keep(OTHER);
});

test('a note is kept, listed, changed in its place and removed', async () => {
  const note = sampleNote();
  const identity = identityOf(PAGE);
  expect(await keepNote({ identity, note }, `${PAGE}?from=list`)).toEqual({ ok: true });
  expect(await notesOf({ identity }, PAGE)).toEqual([note]);
  await keepNote({ identity, note: { ...note, comment: '改了' } }, PAGE);
  expect(await notesOf({ identity }, PAGE)).toEqual([{ ...note, comment: '改了' }]);
  expect(await removeNote({ identity, id: note.id }, PAGE)).toEqual({ ok: true });
  expect(await notesOf({ identity }, PAGE)).toEqual([]);
});

test('a page of another host sees, changes and removes none', async () => {
  const note = sampleNote();
  const identity = identityOf(PAGE);
  await keepNote({ identity, note }, PAGE);
  expect(await notesOf({ identity }, OTHER)).toEqual([]);
  expect(await keepNote({ identity, note: sampleNote() }, OTHER)).toMatchObject({ ok: false });
  const stolen = { identity: identityOf(OTHER), note: { ...note, comment: '' } };
  expect(await keepNote(stolen, OTHER)).toMatchObject({ ok: false });
  await removeNote({ identity: identityOf(OTHER), id: note.id }, OTHER);
  expect(await notesOf({ identity }, PAGE)).toEqual([note]);
});

test('on an article that is not kept there is no note', async () => {
  const identity = 'https://example.com/a/9';
  const result = await keepNote({ identity, note: sampleNote() }, PAGE);
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining('Save the article first') });
  expect(await library().notes.count()).toBe(0);
});

test.each([
  ['no id', { id: 'x' }],
  ['another version', { version: 2 as 1 }],
  ['a quote of a whole book', { anchor: { exact: 'x'.repeat(60_000), prefix: '', suffix: '', start: 0, end: 60_000 } }],
  ['an anchor of nothing', { anchor: { exact: 'x', prefix: '', suffix: '', start: 4, end: 4 } }],
  ['a colour that is none', { colour: 'red;position:fixed' }],
  ['a comment of a whole book', { comment: 'x'.repeat(30_000) }],
  ['a time that is none', { createdAt: Number.NaN }],
])('%s is refused', async (_, more) => {
  await expect(keepNote({ identity: identityOf(PAGE), note: sampleNote(more) }, PAGE)).rejects.toThrow();
  expect(await library().notes.count()).toBe(0);
});
