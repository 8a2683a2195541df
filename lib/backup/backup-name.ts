/** Names of backups in a folder: dated, so that they sort by age and none takes another's place. */

const OURS = /^QingDu \d{4}-\d\d-\d\d \d{4}(?: \(\d+\))?\.zip$/;

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
    .filter((other) => OURS.test(other) && other.startsWith(stem))
    .map((other) => Number(/\((\d+)\)/.exec(other)?.[1] ?? 1));
  return numbers.length === 0 ? name : `${stem} (${Math.max(...numbers) + 1}).zip`;
}

/** Which of the names in a folder are backups that go, when so many stay; nothing else is ever named. */
export function outdatedBackups(names: Iterable<string>, keep: number): string[] {
  const ours = [...names].filter((name) => OURS.test(name));
  return ours.toSorted((a, b) => place(a).localeCompare(place(b), 'en', { numeric: true })).slice(0, -keep);
}

/** The first of a minute has no number. */
function place(name: string): string {
  return name.includes('(') ? name : name.replace('.zip', ' (1).zip');
}
