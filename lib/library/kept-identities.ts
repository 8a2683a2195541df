/** Which of many articles are in the library already. */
import { library, type LibraryDatabase } from './store/database';

/** @param identities See `Metadata.identity`. */
export async function keptIdentities(
  identities: readonly string[],
  database: LibraryDatabase = library(),
): Promise<ReadonlySet<string>> {
  const found = await database.articles.where('identity').anyOf(identities).keys();
  return new Set(found.filter((key) => typeof key === 'string'));
}
