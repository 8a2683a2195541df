/** Backup and restore in a real browser: what goes round comes back byte for byte, and into a filled library without doubles. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blobSink } from '../../lib/backup/blob-sink';
import { checkBackup } from '../../lib/backup/check-backup';
import { openBackup } from '../../lib/backup/open-backup';
import { restoreBackup } from '../../lib/backup/restore-backup';
import { writeBackup } from '../../lib/backup/write-backup';
import type { LibraryDatabase } from '../../lib/library/store/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { listArticles } from '../../lib/library/list/list-articles';
import { listNotes, putNote } from '../../lib/library/notes/notes';
import { searchArticles } from '../../lib/library/search/search-articles';
import { setState } from '../../lib/library/set-state';
import { sweepPictures } from '../../lib/library/pictures/sweep-pictures';
import { tagArticles } from '../../lib/library/tag-articles';
import { backUp, contentOf, fill, keepPicture, newLibrary, saveOne } from './support';

let here: LibraryDatabase;
let there: LibraryDatabase;

beforeEach(() => {
  here = newLibrary();
  there = newLibrary();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await here.delete();
  await there.delete();
});

test('a restored library gives the same backup, byte for byte', async () => {
  await fill(here);
  const archive = await backUp(here, { userWords: '鼠标 滑鼠' });
  const backup = await openBackup(archive);
  expect(await checkBackup(backup, {}, there)).toEqual({
    added: 3,
    renewed: 0,
    completed: 0,
    same: 0,
    notes: 2,
    pictures: 1,
    pictureBytes: 9,
    settings: { userWords: '鼠标 滑鼠' },
  });
  expect(await there.articles.count()).toBe(0);
  expect(await restoreBackup(backup, {}, there)).toBe(3);
  const again = await backUp(there, { userWords: '鼠标 滑鼠' });
  expect(await contentOf(again)).toEqual(await contentOf(archive));
  expect(Object.keys(await contentOf(archive))).toHaveLength(1 + 3 + 1 + 1);
  // As the library keeps them, but for the number that the library itself gives.
  const withoutSerial = (records: object[]) => records.map((record) => ({ ...record, serial: 0 }));
  const order = { limit: 10 };
  expect(withoutSerial(await listArticles(order, there))).toEqual(withoutSerial(await listArticles(order, here)));
  expect((await there.pictures.toArray()).map(({ unusedSince }) => unusedSince)).toEqual([undefined]);
  const { hits } = await searchArticles({ query: '1座桥', limit: 5 }, there);
  expect(hits).toHaveLength(1);
});

test('an empty library can be backed up and restored', async () => {
  const archive = await backUp(here);
  const backup = await openBackup(archive);
  expect(await checkBackup(backup, {}, there)).toMatchObject({ added: 0, same: 0 });
  expect(await restoreBackup(backup, {}, there)).toBe(0);
});

test('restoring again changes nothing', async () => {
  const ids = await fill(here);
  const archive = await backUp(here);
  const head = await here.journal.count();
  const backup = await openBackup(archive);
  expect(await checkBackup(backup, {}, here)).toMatchObject({ added: 0, renewed: 0, completed: 0, same: ids.length });
  await restoreBackup(backup, {}, here);
  expect(await here.journal.count()).toBe(head);
  expect(await contentOf(await backUp(here))).toEqual(await contentOf(archive));
});

test('what was deleted since comes back, with notes and pictures', async () => {
  const ids = await fill(here);
  const archive = await backUp(here);
  await deleteArticles(ids, here);
  await sweepPictures(here, Date.now() + 2 * 24 * 3_600_000);
  expect(await here.pictures.count()).toBe(0);
  await restoreBackup(await openBackup(archive), {}, here);
  expect(await contentOf(await backUp(here))).toEqual(await contentOf(archive));
});

test('in a filled library tags, state and notes are united and the newer text stays', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1_000);
  const old = await saveOne(here, 1, { text: '旧文。' });
  await tagArticles([old], { add: ['甲', '水'] }, here);
  await setState([old], { starred: 1 }, here);
  await putNote(
    { id: crypto.randomUUID(), version: 1, articleId: old, comment: '此', createdAt: 1, updatedAt: 1 },
    here,
  );
  const archive = await backUp(here);

  now.mockReturnValue(2_000);
  const newer = await saveOne(there, 1, { text: '新文。' });
  await tagArticles([newer], { add: ['水', '乙'] }, there);
  await setState([newer], { unread: 0 }, there);
  await putNote(
    { id: crypto.randomUUID(), version: 1, articleId: newer, comment: '彼', createdAt: 2, updatedAt: 2 },
    there,
  );
  const backup = await openBackup(archive);
  expect(await checkBackup(backup, {}, there)).toMatchObject({ added: 0, renewed: 0, completed: 1, notes: 1 });
  await restoreBackup(backup, {}, there);
  expect(await there.articles.toArray()).toMatchObject([
    { id: newer, tags: ['水', '乙', '甲'], unread: 0, starred: 1, savedAt: 1_000, updatedAt: 2_000 },
  ]);
  expect((await there.texts.get(newer))?.text).toBe('新文。');
  expect((await listNotes(newer, there)).map(({ comment }) => comment)).toEqual(['此', '彼']);

  // The other way round the backup has the newer text.
  await restoreBackup(await openBackup(await backUp(there)), {}, here);
  expect((await here.texts.get(old))?.text).toBe('新文。');
  expect((await listNotes(old, here)).map(({ comment }) => comment)).toEqual(['此', '彼']);
});

test('an article of another identity under the same id, or note under the same id, takes nothing away', async () => {
  const id = await saveOne(here, 1);
  const noteId = crypto.randomUUID();
  await putNote({ id: noteId, version: 1, articleId: id, comment: '此', createdAt: 1, updatedAt: 1 }, here);
  const other = await saveOne(there, 2);
  const records = await there.articles.toArray();
  await there.articles.delete(other);
  await there.articles.bulkAdd(records.map((record) => ({ ...record, id })));
  await there.texts.put({ id, text: '第2座橋。' });
  await putNote({ id: noteId, version: 1, articleId: id, comment: '彼', createdAt: 1, updatedAt: 1 }, there);
  await restoreBackup(await openBackup(await backUp(here)), {}, there);
  expect(await there.articles.count()).toBe(2);
  expect((await there.notes.toArray()).map(({ comment }) => comment).toSorted()).toEqual(['彼', '此']);
  expect((await there.texts.get(id))?.text).toBe('第2座橋。');
});

test('a damaged picture is left out of the backup and told as missing after a restore', async () => {
  const id = await saveOne(here, 1);
  const hash = await keepPicture(here, id, 'https://example.com/a.png', 'picture');
  await here.pictures.update(hash, { blob: new Blob(['other bytes']) });
  const archive = await backUp(here);
  await restoreBackup(await openBackup(archive), {}, there);
  expect(await there.pictures.count()).toBe(0);
  expect(await there.pictureUses.toArray()).toMatchObject([{ address: 'https://example.com/a.png', problem: 'lost' }]);
});

test('a restore that stops in the middle leaves whole articles, and begun again completes them', async () => {
  for (let number = 1; number <= 120; number++) await saveOne(here, number);
  await fill(here);
  const archive = await backUp(here);
  const backup = await openBackup(archive);
  const stopping = new AbortController();
  const onProgress = (done: number, total: number) => {
    if (done > total / 2) stopping.abort(new Error('closed'));
  };
  await expect(restoreBackup(backup, { onProgress, signal: stopping.signal }, there)).rejects.toThrow('closed');
  const written = await there.articles.count();
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(120);
  expect(await there.texts.count()).toBe(written);
  expect(await there.bodies.count()).toBe(written);
  expect(await checkBackup(backup, {}, there)).toMatchObject({ same: written, added: 120 - written });
  await restoreBackup(backup, {}, there);
  expect(await contentOf(await backUp(there))).toEqual(await contentOf(archive));
});

test('an aborted backup rejects with the reason', async () => {
  await fill(here);
  const signal = AbortSignal.abort(new Error('enough'));
  const writing = writeBackup(blobSink('application/zip').stream, { settings: {}, madeBy: '', signal }, here);
  await expect(writing).rejects.toThrow('enough');
});
