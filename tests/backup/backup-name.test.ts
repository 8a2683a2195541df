import { expect, test } from 'vitest';
import { backupName, freeName, outdatedBackups } from '../../lib/backup/backup-name';

test('a name is the time of the person', () => {
  expect(backupName(new Date(2026, 0, 5, 7, 3))).toBe('QingDu 2026-01-05 0703.zip');
});

test('no backup takes the name of another, or of one that went', () => {
  const name = 'QingDu 2026-01-05 0703.zip';
  expect(freeName(name, ['QingDu 2026-01-05 0702.zip'])).toBe(name);
  expect(freeName(name, [name])).toBe('QingDu 2026-01-05 0703 (2).zip');
  expect(freeName(name, ['QingDu 2026-01-05 0703 (9).zip', 'QingDu 2026-01-05 0703 (10).zip'])).toBe(
    'QingDu 2026-01-05 0703 (11).zip',
  );
});

test('the oldest go, and nothing that is no backup of ours', () => {
  const names = [
    'QingDu 2026-01-05 0703 (10).zip',
    'QingDu 2026-01-05 0703 (2).zip',
    'QingDu 2026-01-05 0703.zip',
    'QingDu 2025-12-31 2359.zip',
    'QingDu 2026-01-06 0000.zip',
    'QingDu 2026-01-05.zip',
    'QingDu.zip',
    'holiday.zip',
  ];
  expect(outdatedBackups(names, 2, 'QingDu 2026-01-06 0000.zip')).toEqual([
    'QingDu 2025-12-31 2359.zip',
    'QingDu 2026-01-05 0703.zip',
    'QingDu 2026-01-05 0703 (2).zip',
  ]);
  expect(outdatedBackups(names, 9, 'QingDu 2026-01-06 0000.zip')).toEqual([]);
});

test('where the clock was set back the one just made stays, and none that is dated after it goes', () => {
  const names = ['QingDu 2026-01-05 0703.zip', 'QingDu 2030-01-01 0000.zip', 'QingDu 2031-01-01 0000.zip'];
  expect(outdatedBackups(names, 1, 'QingDu 2026-01-05 0703.zip')).toEqual([]);
  const next = 'QingDu 2026-01-06 0703.zip';
  expect(outdatedBackups([...names, next], 1, next)).toEqual(['QingDu 2026-01-05 0703.zip']);
});
