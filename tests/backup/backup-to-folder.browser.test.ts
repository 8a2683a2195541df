/** Backups in a folder, in the browser's own file system: dated, never overwritten, the oldest gone only after a good one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backupToFolder } from '../../lib/backup/backup-to-folder';
import { writeBackup } from '../../lib/backup/write-backup';
import type { LibraryDatabase } from '../../lib/library/store/database';
import { contentOf, fill, newLibrary } from './support';

let database: LibraryDatabase;
let folder: FileSystemDirectoryHandle;

const names = async () => (await Array.fromAsync(folder.keys())).toSorted();
const write = (sink: WritableStream<Uint8Array<ArrayBuffer>>) =>
  writeBackup(sink, { settings: {}, madeBy: '0.1.0' }, database);

beforeEach(async () => {
  database = newLibrary();
  await fill(database);
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 5, 7, 3) });
});

afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

test('each is a file of its own, and the last so many stay', async () => {
  await folder.getFileHandle('mine.zip', { create: true });
  for (let count = 0; count < 4; count++) await backupToFolder(folder, { keep: 2, write });
  expect(await names()).toEqual(['QingDu 2026-01-05 0703 (3).zip', 'QingDu 2026-01-05 0703 (4).zip', 'mine.zip']);
  const file = await (await folder.getFileHandle('QingDu 2026-01-05 0703 (4).zip')).getFile();
  expect(Object.keys(await contentOf(file))).toContain('manifest.json');
});

test('one that fails leaves no file and takes none away', async () => {
  await backupToFolder(folder, { keep: 1, write });
  const failing = backupToFolder(folder, {
    keep: 1,
    async write(sink) {
      const writer = sink.getWriter();
      await writer.write(new Uint8Array(10));
      await writer.abort();
      throw new Error('the disk is full');
    },
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await names()).toEqual(['QingDu 2026-01-05 0703.zip']);
});

test('what a killed browser left without bytes neither counts nor stays', async () => {
  await backupToFolder(folder, { keep: 2, write });
  await folder.getFileHandle('QingDu 2026-01-05 0702.zip', { create: true });
  await folder.getFileHandle('QingDu 2026-01-05 0704.zip', { create: true });
  await backupToFolder(folder, { keep: 2, write });
  expect(await names()).toEqual(['QingDu 2026-01-05 0703 (2).zip', 'QingDu 2026-01-05 0703.zip']);
});

test('one that cannot be read back does not count', async () => {
  await backupToFolder(folder, { keep: 1, write });
  const broken = backupToFolder(folder, {
    keep: 1,
    async write(sink) {
      const manifest = await write(new WritableStream());
      const writer = sink.getWriter();
      await writer.write(new Uint8Array(10));
      await writer.close();
      return manifest;
    },
  });
  await expect(broken).rejects.toThrow('notBackup');
  expect(await names()).toEqual(['QingDu 2026-01-05 0703.zip']);
});
