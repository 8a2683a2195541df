/** Reads an article of a backup, or says that it is none. */
import * as v from 'valibot';
import { BackupError } from './backup-error';
import { articlePath, type BackupArticle, type BackupFile } from './backup-format';
import { backupArticleSchema } from './backup-schema';
import type { OpenBackup } from './open-backup';

/** @throws BackupError */
export async function readBackupArticle(backup: OpenBackup, file: BackupFile): Promise<BackupArticle> {
  const bytes = await backup.read(file);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BackupError('damaged', file.path);
  }
  const read = v.safeParse(backupArticleSchema, value, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    throw new BackupError('damaged', `${file.path}: ${v.getDotPath(issue) ?? ''} ${issue.message.slice(0, 200)}`);
  }
  // Checked field by field above; valibot writes an absent field as one that may be undefined.
  const article = read.output as BackupArticle;
  const { id, identity, metadata } = article.record;
  if (articlePath(id) !== file.path || identity !== metadata.identity) throw new BackupError('damaged', file.path);
  return article;
}
