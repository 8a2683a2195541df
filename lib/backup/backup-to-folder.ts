/** Puts a backup into a folder under a name of its own, looks at it again, and only then takes the oldest away. */
import type { BackupManifest } from './backup-format';
import { backupName, freeName, isBackupName, outdatedBackups } from './backup-name';
import { openBackup } from './open-backup';

/** Another window may be writing one; its name has no bytes until it is done. In milliseconds. */
const LONGEST_WRITE = 3_600_000;

export interface FolderOptions {
  /** So many backups stay, at least 1. */
  keep: number;
  write(sink: WritableStream<Uint8Array<ArrayBuffer>>): Promise<BackupManifest>;
}

/**
 * Rejects, and leaves no new file, where the folder may not be written or the disk is full; what was there stays.
 *
 * @returns the name of the file.
 */
export async function backupToFolder(
  folder: FileSystemDirectoryHandle,
  { keep, write }: FolderOptions,
): Promise<{ name: string; manifest: BackupManifest }> {
  for (const name of await abandonedBackups(folder)) await folder.removeEntry(name);
  const name = freeName(backupName(new Date()), await namesIn(folder));
  const file = await folder.getFileHandle(name, { create: true });
  try {
    // The browser writes beside the file and puts all of it in its place when the stream is closed.
    const manifest = await write(await file.createWritable());
    await openBackup(await file.getFile());
    for (const outdated of outdatedBackups(await namesIn(folder), keep, name)) await folder.removeEntry(outdated);
    return { name, manifest };
  } catch (error) {
    await folder.removeEntry(name).catch(() => {
      // The folder itself may be gone.
    });
    throw error;
  }
}

/** A browser that was killed while it wrote leaves the name without bytes: it must not count as a backup. */
async function abandonedBackups(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const ours = [...(await namesIn(folder))].filter(isBackupName);
  const files = await Promise.all(ours.map(async (name) => (await folder.getFileHandle(name)).getFile()));
  const isAbandoned = ({ size, lastModified }: File) =>
    size === 0 && Math.abs(Date.now() - lastModified) > LONGEST_WRITE;
  return files.filter(isAbandoned).map(({ name }) => name);
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name);
  return names;
}
