/** When the library was last backed up, and when it is to be; of this computer alone. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { BACKUP_RHYTHMS } from '../../backup/backup-due';

const item = storage.defineItem<unknown>('local:backup');

const time = v.pipe(v.number(), v.finite());
/** `seq` is the library's journal at that time. */
const lastSchema = v.object({ at: time, seq: time, articles: time, name: v.string(), inFolder: v.boolean() });
const problems = v.picklist(['permission', 'folder', 'failed']);
const schema = v.object({
  every: v.fallback(v.picklist(BACKUP_RHYTHMS), 'never'),
  /** How many backups stay in the folder. */
  keep: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)), 7),
  last: v.fallback(v.optional(lastSchema), undefined),
  /** Why the last try of the schedule came to nothing. */
  problem: v.fallback(v.optional(problems), undefined),
  snoozedUntil: v.fallback(v.optional(time), undefined),
});

export type LastBackup = v.InferOutput<typeof lastSchema>;
export type BackupSetting = v.InferOutput<typeof schema>;

export async function loadBackupSetting(): Promise<BackupSetting> {
  const stored = v.safeParse(schema, await item.getValue());
  return stored.success ? stored.output : v.parse(schema, {});
}

export async function changeBackupSetting(change: Partial<BackupSetting>): Promise<BackupSetting> {
  const next = { ...(await loadBackupSetting()), ...change };
  await item.setValue(next);
  return next;
}

/** @returns what ends the watching. */
export function watchBackupSetting(changed: () => void): () => void {
  return item.watch(changed);
}
