/** When a backup is due, and when a person is reminded of one: quietly, and not for a library where nothing happened. */

export const BACKUP_RHYTHMS = ['never', 'day', 'week', 'month'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

const DAY = 24 * 3_600_000;
const PERIODS = { day: DAY, week: 7 * DAY, month: 30 * DAY } as const;
/** A browser that was closed when a backup was due has so long to make up for it. */
const GRACE = 2 * DAY;
/** Without a rhythm: so many new articles, or so long with at least one. */
const MANY_ARTICLES = 100;
const LONG = 30 * DAY;
/** A first backup is worth while from here on. */
const FIRST_ARTICLES = 20;
/** So long a person has peace when a reminder is put off. In milliseconds. */
export const SNOOZE = 7 * DAY;

/** Times are milliseconds since 1970. */
export interface BackupState {
  every: BackupRhythm;
  lastAt?: number | undefined;
  /** Whether anything in the library was changed since. */
  isChanged: boolean;
  /** Saved since, or at all where there is no backup. */
  newArticles: number;
  snoozedUntil?: number | undefined;
}

export function isBackupDue({ every, lastAt, isChanged }: BackupState, now: number): boolean {
  if (every === 'never') return false;
  return lastAt === undefined || (isChanged && isPast(lastAt, PERIODS[every], now));
}

/** Whether a page should say that the last backup lies far back. */
export function remindsOfBackup(state: BackupState, now: number): boolean {
  const { every, lastAt, isChanged, newArticles, snoozedUntil = 0 } = state;
  if (now < snoozedUntil && !isPast(snoozedUntil - SNOOZE, SNOOZE, now)) return false;
  if (lastAt === undefined) return newArticles >= FIRST_ARTICLES;
  if (!isChanged) return false;
  if (every !== 'never') return isPast(lastAt, PERIODS[every] + GRACE, now);
  return newArticles >= MANY_ARTICLES || (newArticles > 0 && isPast(lastAt, LONG, now));
}

/** A time that lies ahead was noted before the clock was set back: nothing waits until it comes round again. */
function isPast(since: number, period: number, now: number): boolean {
  return since > now || now - since >= period;
}
