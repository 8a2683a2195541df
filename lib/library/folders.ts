/** Folders on the person's disk that they chose; only the database can keep such a handle. */
import { library, type LibraryDatabase } from './store/database';

export type FolderUse = 'backup' | 'export';

export async function rememberedFolder(
  use: FolderUse,
  database: LibraryDatabase = library(),
): Promise<FileSystemDirectoryHandle | undefined> {
  return (await database.folders.get(use))?.handle;
}

export async function rememberFolder(
  use: FolderUse,
  handle: FileSystemDirectoryHandle,
  database: LibraryDatabase = library(),
): Promise<void> {
  await database.folders.put({ use, handle });
}
