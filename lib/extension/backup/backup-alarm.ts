/** Wakes the background now and then, to see whether a backup is due and to have it made. */
import { browser } from 'wxt/browser';
import { isBackupDue } from '../../backup/backup-due';
import { backupState } from './backup-state';
import { changeBackupSetting, loadBackupSetting } from './backup-setting';
import { sendMessage, type BackupOutcome } from '../protocol';
import { collectSettings } from '../settings/settings-file';
import { startSearch } from '../search/start-search';

const ALARM = 'backup';
/** Minutes. A browser that was closed at the hour makes up for it soon after its start. */
const FIRST_LOOK = 2;
const EVERY = 60;

/** Brings the alarm in step with what the person set. */
export async function syncBackupAlarm(): Promise<void> {
  const { every } = await loadBackupSetting();
  const set = await browser.alarms.get(ALARM);
  // Where the clock was set back, what was set before lies far ahead.
  const isSet = set !== undefined && set.scheduledTime <= Date.now() + EVERY * 60_000;
  if (every === 'never') await browser.alarms.clear(ALARM);
  else if (!isSet) await browser.alarms.create(ALARM, { delayInMinutes: FIRST_LOOK, periodInMinutes: EVERY });
}

/** Where there is no page that nobody sees, as in Firefox, pages remind of the backup instead. */
export async function answerAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  const setting = await loadBackupSetting();
  if (!isBackupDue(await backupState(setting), Date.now()) || !(await startSearch())) return;
  const madeBy = browser.runtime.getManifest().version;
  await sendMessage('backup.run', { settings: await collectSettings(), madeBy, keep: setting.keep });
}

/** What stands in the way is remembered, for the pages to tell. */
export async function noteBackup(outcome: BackupOutcome): Promise<void> {
  await changeBackupSetting('last' in outcome ? { last: outcome.last, problem: undefined } : outcome);
}
