/** The dry run: every file of the archive is read and checked before a single record is written. */
import { library, type LibraryDatabase } from '../library/store/database';
import { readBackupArticle } from './backup-article';
import { BackupError } from './backup-error';
import { hashOfPicture, type BackupArticle } from './backup-format';
import { keptArticles } from './kept-articles';
import { mergeArticle } from './merge-article';
import type { OpenBackup } from './open-backup';
import { parseSettings } from './parse-settings';

/** Articles compared with the library at a time. */
const CHUNK = 40;

/** What a restore would do; each article counts once. */
export interface BackupPlan {
  /** Not in the library. */
  added: number;
  /** In the library with an older text. */
  renewed: number;
  /** In the library with this text or a newer one; tags, state, notes or pictures come to it. */
  completed: number;
  same: number;
  notes: number;
  /** Not in the library, and their bytes. */
  pictures: number;
  pictureBytes: number;
  settings: Record<string, unknown>;
}

export interface CheckOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** @throws BackupError where anything in the archive is not what it should be; the library is only read. */
export async function checkBackup(
  backup: OpenBackup,
  { onProgress = () => {}, signal }: CheckOptions = {},
  database: LibraryDatabase = library(),
): Promise<BackupPlan> {
  const { settings, articles, pictures } = backup.manifest;
  const plan: BackupPlan = {
    added: 0,
    renewed: 0,
    completed: 0,
    same: 0,
    notes: 0,
    pictures: 0,
    pictureBytes: 0,
    settings: parseSettings(await backup.read(settings)),
  };
  const total = articles.length + pictures.length;
  const identities = new Set<string>();
  for (let at = 0; at < articles.length; at += CHUNK) {
    const chunk: BackupArticle[] = [];
    for (const [index, file] of articles.slice(at, at + CHUNK).entries()) {
      signal?.throwIfAborted();
      const article = await readBackupArticle(backup, file);
      if (identities.has(article.record.identity)) throw new BackupError('damaged', file.path);
      identities.add(article.record.identity);
      chunk.push(article);
      onProgress(at + index + 1, total);
    }
    await countIn(plan, chunk, database);
  }
  for (const [index, file] of pictures.entries()) {
    signal?.throwIfAborted();
    await backup.read(file);
    if (hashOfPicture(file) !== file.sha256) throw new BackupError('changed', file.path);
    if ((await database.pictures.where('hash').equals(file.sha256).count()) === 0) {
      plan.pictures++;
      plan.pictureBytes += file.bytes;
    }
    onProgress(articles.length + index + 1, total);
  }
  return plan;
}

async function countIn(plan: BackupPlan, chunk: readonly BackupArticle[], database: LibraryDatabase): Promise<void> {
  const kept = await keptArticles(database, chunk);
  for (const article of chunk) {
    const own = kept.get(article.record.identity);
    if (!own) {
      plan.added++;
      plan.notes += article.notes.length;
      continue;
    }
    const { textChanges, recordChanges, notes, pictures } = mergeArticle(own, article);
    plan.notes += notes.length;
    if (textChanges) plan.renewed++;
    else if (recordChanges || notes.length > 0 || pictures.length > 0) plan.completed++;
    else plan.same++;
  }
}
