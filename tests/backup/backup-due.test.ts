import { expect, test } from 'vitest';
import { isBackupDue, remindsOfBackup, type BackupState } from '../../lib/backup/backup-due';

const DAY = 24 * 3_600_000;
const NOW = 1_700_000_000_000;
const state = (of: Partial<BackupState>): BackupState => ({ every: 'never', isChanged: true, newArticles: 5, ...of });

test.each<[string, Partial<BackupState>, boolean]>([
  ['never by itself', {}, false],
  ['the first at once', { every: 'month' }, true],
  ['not before its time', { every: 'week', lastAt: NOW - 7 * DAY + 1 }, false],
  ['at its time', { every: 'week', lastAt: NOW - 7 * DAY }, true],
  ['at once where the clock was set back', { every: 'month', lastAt: NOW + 365 * DAY }, true],
  ['not where nothing was changed', { every: 'day', lastAt: NOW - 9 * DAY, isChanged: false }, false],
])('%s', (_name, of, due) => {
  expect(isBackupDue(state(of), NOW)).toBe(due);
});

test.each<[string, Partial<BackupState>, boolean]>([
  ['a few articles', { newArticles: 19 }, false],
  ['a library worth a first backup', { newArticles: 20 }, true],
  ['a reminder that was put off', { newArticles: 20, snoozedUntil: NOW + 1 }, false],
  ['one put off before the clock was set back', { newArticles: 20, snoozedUntil: NOW + 8 * DAY }, true],
  ['one put off long ago', { newArticles: 20, snoozedUntil: NOW }, true],
  ['a backup of last week', { lastAt: NOW - 7 * DAY }, false],
  ['one of last month', { lastAt: NOW - 30 * DAY }, true],
  ['one of last year, without a new article', { lastAt: NOW - 365 * DAY, newArticles: 0 }, false],
  ['a hundred new articles', { lastAt: NOW - DAY, newArticles: 100 }, true],
  ['one of last year of an unchanged library', { lastAt: NOW - 365 * DAY, isChanged: false, newArticles: 0 }, false],
  ['a weekly backup a day late', { every: 'week', lastAt: NOW - 8 * DAY }, false],
  ['a weekly backup long overdue', { every: 'week', lastAt: NOW - 9 * DAY }, true],
])('%s', (_name, of, reminds) => {
  expect(remindsOfBackup(state(of), NOW)).toBe(reminds);
});
