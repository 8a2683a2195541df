/** Makes a backup of library and settings, and says what has to be remembered of it. */
import { blobSink } from '../../backup/blob-sink';
import type { BackupManifest } from '../../backup/backup-format';
import { backupName } from '../../backup/backup-name';
import { backupToFolder } from '../../backup/backup-to-folder';
import { writeBackup, type BackupOptions } from '../../backup/write-backup';
import { journalHead } from '../../library/store/journal-head';
import type { LastBackup } from './backup-setting';

/** @returns the archive too, for the browser to download. */
export async function backupAsFile(options: BackupOptions): Promise<{ last: LastBackup; archive: Blob }> {
  const sink = blobSink('application/zip');
  const seq = await journalHead();
  const manifest = await writeBackup(sink.stream, options);
  return { last: lastOf(backupName(new Date()), manifest, seq, false), archive: sink.blob() };
}

/** @param options.keep so many backups stay in the folder. */
export async function backupIntoFolder(
  folder: FileSystemDirectoryHandle,
  { keep, ...options }: BackupOptions & { keep: number },
): Promise<LastBackup> {
  const seq = await journalHead();
  const { name, manifest } = await backupToFolder(folder, { keep, write: (sink) => writeBackup(sink, options) });
  return lastOf(name, manifest, seq, true);
}

/** @param seq of the journal before the first article was read: what was changed meanwhile may be missing. */
function lastOf(name: string, { madeAt, counts }: BackupManifest, seq: number, inFolder: boolean): LastBackup {
  return { at: Date.parse(madeAt), seq, articles: counts.articles, name, inFolder };
}
