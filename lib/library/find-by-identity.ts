/** Tells whether a page is in the library already. */
import { library, type LibraryDatabase } from './store/database';
import type { ArticleRecord } from './types';

/** @param identity See `Metadata.identity`. */
export async function findByIdentity(
  identity: string,
  database: LibraryDatabase = library(),
): Promise<ArticleRecord | undefined> {
  return database.articles.get({ identity });
}
