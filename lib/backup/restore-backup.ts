/**
 * Writes a backup into the library, a few articles at a time, each whole. It can be interrupted and begun again with the
 * same archive: what is there already is only completed.
 */
import { changeLibrary } from '../library/store/change-library';
import { library, type LibraryDatabase } from '../library/store/database';
import { readBackupArticle } from './backup-article';
import type { BackupArticle } from './backup-format';
import type { CheckOptions } from './check-backup';
import { keptArticles } from './kept-articles';
import type { OpenBackup } from './open-backup';
import { restorePictures } from './restore-pictures';
import { createArticleWriter } from './write-article';

/** Bytes of articles in memory, and in one transaction, at a time. */
const MOST_BYTES = 4 * 1024 ** 2;
const MOST_ARTICLES = 50;

/**
 * Check it with `checkBackup` first. Rejects where a file is broken after all, or the disk is full: what was written by
 * then is whole and stays.
 *
 * @returns how many articles of the backup are in the library.
 */
export async function restoreBackup(
  backup: OpenBackup,
  { onProgress = () => {}, signal }: CheckOptions = {},
  database: LibraryDatabase = library(),
): Promise<number> {
  const { articles, pictures } = backup.manifest;
  const total = articles.length + pictures.length;
  // First, and as yet unused: where the restore ends here they are swept away like other unused ones.
  await restorePictures(backup, { onProgress: (done) => onProgress(done, total), ...(signal && { signal }) }, database);
  let batch: BackupArticle[] = [];
  let bytes = 0;
  let done = 0;
  for (const file of articles) {
    signal?.throwIfAborted();
    batch.push(await readBackupArticle(backup, file));
    bytes += file.bytes;
    if (bytes < MOST_BYTES && batch.length < MOST_ARTICLES) continue;
    await writeBatch(batch, database);
    done += batch.length;
    onProgress(pictures.length + done, total);
    batch = [];
    bytes = 0;
  }
  await writeBatch(batch, database);
  onProgress(total, total);
  return done + batch.length;
}

async function writeBatch(batch: readonly BackupArticle[], database: LibraryDatabase): Promise<void> {
  if (batch.length === 0) return;
  const { articles, bodies, texts, notes, pictures, pictureUses } = database;
  await changeLibrary(database, [articles, bodies, texts, notes, pictures, pictureUses], async (recordChange) => {
    const kept = await keptArticles(database, batch);
    const write = createArticleWriter(database, recordChange);
    for (const article of batch) await write(article, kept.get(article.record.identity));
  });
}
