/** Puts a backup into a folder under a name of its own, looks at it again, and only then takes the oldest away. */
import type { BackupManifest } from './backup-format';
import { backupName, freeName, outdatedBackups } from './backup-name';
import { openBackup } from './open-backup';

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
  const name = freeName(backupName(new Date()), await namesIn(folder));
  const file = await folder.getFileHandle(name, { create: true });
  try {
    // The browser writes beside the file and puts all of it in its place when the stream is closed.
    const manifest = await write(await file.createWritable());
    await openBackup(await file.getFile());
    for (const outdated of outdatedBackups(await namesIn(folder), keep)) await folder.removeEntry(outdated);
    return { name, manifest };
  } catch (error) {
    await folder.removeEntry(name).catch(() => {
      // The folder itself may be gone.
    });
    throw error;
  }
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name);
  return names;
}
