/** Remembers where a person stopped reading. Not in the journal: it would hold little else. */
import { library, type LibraryDatabase } from './store/database';
import type { ReadingPosition } from './types';

/** Does nothing where the article is gone. */
export async function setPosition(
  id: string,
  position: ReadingPosition,
  database: LibraryDatabase = library(),
): Promise<void> {
  await database.articles.update(id, { position });
}
