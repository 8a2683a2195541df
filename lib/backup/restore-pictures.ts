/** Brings the pictures of a backup into the library, those that it has not. */
import type { LibraryDatabase } from '../library/store/database';
import type { PictureRecord } from '../library/types';
import type { BackupPicture } from './backup-format';
import type { CheckOptions } from './check-backup';
import type { OpenBackup } from './open-backup';

/** Bytes in memory, and in one transaction, at a time. */
const MOST_BYTES = 8 * 1024 ** 2;

/** They count as unused until an article shows them. */
export async function restorePictures(
  backup: OpenBackup,
  { onProgress = () => {}, signal }: CheckOptions,
  database: LibraryDatabase,
): Promise<void> {
  const { pictures } = backup.manifest;
  let batch: PictureRecord[] = [];
  let bytes = 0;
  for (const [index, file] of pictures.entries()) {
    signal?.throwIfAborted();
    if (!(await isKept(file, database))) {
      const blob = new Blob([await backup.read(file)], { type: file.type });
      batch.push({ hash: file.sha256, version: 1, blob, savedAt: file.savedAt, unusedSince: Date.now() });
      bytes += file.bytes;
    }
    if (bytes >= MOST_BYTES) {
      await put(batch, database);
      batch = [];
      bytes = 0;
    }
    onProgress(index + 1, pictures.length);
  }
  await put(batch, database);
}

async function isKept({ sha256 }: BackupPicture, database: LibraryDatabase): Promise<boolean> {
  return (await database.pictures.where('hash').equals(sha256).count()) > 0;
}

async function put(batch: readonly PictureRecord[], database: LibraryDatabase): Promise<void> {
  await database.transaction('rw', database.pictures, async () => {
    const known = await database.pictures
      .where('hash')
      .anyOf(batch.map(({ hash }) => hash))
      .primaryKeys();
    await database.pictures.bulkAdd(batch.filter(({ hash }) => !known.includes(hash)));
  });
}
