/** Names of backups in a folder: dated, so that they sort by age and none takes another's place. */

const OURS = /^QingDu \d{4}-\d\d-\d\d \d{4}(?: \(\d+\))?\.zip$/;

export const isBackupName = (name: string) => OURS.test(name);

/** In the person's own time, for example `QingDu 2026-11-24 2038.zip`. */
export function backupName(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `QingDu ${day} ${two(at.getHours())}${two(at.getMinutes())}.zip`;
}

/** The name itself; where others of the same minute are there, with a number above all of theirs. */
export function freeName(name: string, taken: Iterable<string>): string {
  const stem = name.slice(0, -'.zip'.length);
  const numbers = [...taken]
    .filter((other) => isBackupName(other) && other.startsWith(stem))
    .map((other) => Number(/\((\d+)\)/.exec(other)?.[1] ?? 1));
  return numbers.length === 0 ? name : `${stem} (${Math.max(...numbers) + 1}).zip`;
}

/**
 * Which of the names in a folder are backups that go, when so many stay; nothing else is ever named.
 *
 * @param made the one that was just made, and always stays. What is dated after it is of a clock that was set back since:
 *   which is older nobody can tell, so it neither goes nor counts.
 */
export function outdatedBackups(names: Iterable<string>, keep: number, made: string): string[] {
  const ours = [...names].filter((name) => isBackupName(name) && byAge(name, made) <= 0);
  return ours.toSorted(byAge).slice(0, -keep);
}

function byAge(a: string, b: string): number {
  return place(a).localeCompare(place(b), 'en', { numeric: true });
}

/** The first of a minute has no number. */
function place(name: string): string {
  return name.includes('(') ? name : name.replace('.zip', ' (1).zip');
}
