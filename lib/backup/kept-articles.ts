/** What the library has of the articles in a backup, found by identity. */
import type { LibraryDatabase } from '../library/store/database';
import type { BackupArticle } from './backup-format';
import type { KeptArticle } from './merge-article';

/** By identity. Inside a transaction over articles, notes and pictureUses, or outside of one. */
export async function keptArticles(
  database: LibraryDatabase,
  incoming: readonly BackupArticle[],
): Promise<Map<string, KeptArticle>> {
  const { articles, notes, pictureUses } = database;
  const records = await articles
    .where('identity')
    .anyOf(incoming.map(({ record }) => record.identity))
    .toArray();
  const ids = records.map(({ id }) => id);
  const [theirNotes, uses] = await Promise.all([
    notes.where('articleId').anyOf(ids).toArray(),
    pictureUses.where('articleId').anyOf(ids).toArray(),
  ]);
  return new Map(
    records.map((record) => [
      record.identity,
      {
        record,
        notes: theirNotes.filter(({ articleId }) => articleId === record.id),
        pictures: uses.filter(({ articleId }) => articleId === record.id),
      },
    ]),
  );
}
