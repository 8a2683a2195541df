/** How the library stands to its last backup. */
import type { BackupState } from '../../backup/backup-due';
import { library, type LibraryDatabase } from '../../library/store/database';
import { journalHead } from '../../library/store/journal-head';
import type { BackupSetting } from './backup-setting';

export async function backupState(
  { every, last, snoozedUntil }: BackupSetting,
  database: LibraryDatabase = library(),
): Promise<BackupState> {
  const [head, newArticles] = await Promise.all([
    journalHead(database),
    database.articles
      .where('[savedAt+id]')
      .above([last?.at ?? -Infinity])
      .count(),
  ]);
  return { every, lastAt: last?.at, isChanged: head !== last?.seq, newArticles, snoozedUntil };
}
