/** Deletes thousands of articles a few at a time. What went is packed away for the undo, so that memory does not grow with it. */
import { deleteArticles, type DeletedArticles } from './delete-articles';
import { restoreArticles } from './restore-articles';
import { library, type LibraryDatabase } from './store/database';

/** Articles in memory, and in one transaction, at a time. */
const CHUNK = 500;

/** Articles that went together. The browser keeps what is in a blob, on the disk where it is much. */
export interface DeletedPack {
  ids: string[];
  content: Blob;
}

/** Each pack is deleted, whole, when it is given: where a later one fails, what was given can be restored. */
export async function* deleteInPacks(
  ids: readonly string[],
  database: LibraryDatabase = library(),
  size = CHUNK,
): AsyncGenerator<DeletedPack> {
  for (let at = 0; at < ids.length; at += size) {
    const deleted = await deleteArticles(ids.slice(at, at + size), database);
    yield { ids: deleted.articles.map(({ id }) => id), content: new Blob([JSON.stringify(deleted)]) };
  }
}

/** Safe to call twice, as `restoreArticles` is. */
export async function restorePacks(
  packs: readonly DeletedPack[],
  database: LibraryDatabase = library(),
): Promise<void> {
  for (const { content } of packs) {
    await restoreArticles(JSON.parse(await content.text()) as DeletedArticles, database);
  }
}
