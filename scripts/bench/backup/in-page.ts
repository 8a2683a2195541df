/** What the bench of backups does inside a page of the extension: pictures for a filled library, one way out and one back in. */
import type { BackupManifest } from '../../../lib/backup/backup-format';
import { checkBackup } from '../../../lib/backup/check-backup';
import { openBackup } from '../../../lib/backup/open-backup';
import { restoreBackup } from '../../../lib/backup/restore-backup';
import { sha256 } from '../../../lib/backup/sha256';
import { writeBackup } from '../../../lib/backup/write-backup';
import { library } from '../../../lib/library/store/database';
import type { PictureRecord, PictureUse } from '../../../lib/library/types';

const CHUNK = 200;

/** One picture for each article, of bytes that do not pack, as those of real pictures do not. */
async function addPictures(size: number): Promise<number> {
  const ids = await library().articles.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const pictures: PictureRecord[] = [];
    const uses: PictureUse[] = [];
    for (const articleId of ids.slice(at, at + CHUNK)) {
      const bytes = crypto.getRandomValues(new Uint8Array(size));
      const hash = await sha256(bytes);
      pictures.push({ hash, version: 1, blob: new Blob([bytes], { type: 'image/jpeg' }), savedAt: at });
      uses.push({ articleId, address: `https://pictures.example/${hash}`, version: 1, hash });
    }
    await library().pictures.bulkAdd(pictures);
    await library().pictureUses.bulkAdd(uses);
  }
  return ids.length;
}

/** Into a file of the browser's own file system, as into a folder on the disk. */
async function write(name: string): Promise<{ milliseconds: number; bytes: number; manifest: BackupManifest }> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name, { create: true });
  const start = performance.now();
  const manifest = await writeBackup(await file.createWritable(), { settings: {}, madeBy: 'bench' });
  return { milliseconds: performance.now() - start, bytes: (await file.getFile()).size, manifest };
}

const open = async (name: string) =>
  openBackup(await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile());

async function check(name: string): Promise<number> {
  const start = performance.now();
  await checkBackup(await open(name));
  return performance.now() - start;
}

/** Into a library that was emptied before. */
async function restore(name: string): Promise<number> {
  await library().delete();
  await library().open();
  const start = performance.now();
  await restoreBackup(await open(name));
  return performance.now() - start;
}

Object.assign(globalThis, { backupBench: { addPictures, write, check, restore } });
