/** Turns the many errors of IndexedDB into the few that a person can act on. */

/**
 * `full`: no room on the disk or in the quota. `unavailable`: the browser gives no database here. `damaged`: it cannot open
 * the files of the one that it has. `failed`: anything else.
 */
export type StorageProblem = 'full' | 'unavailable' | 'damaged' | 'failed';

const FULL = new Set(['QuotaExceededError']);
const UNAVAILABLE = new Set(['MissingAPIError', 'OpenFailedError', 'DatabaseClosedError', 'SecurityError']);
/** Dexie wraps the browser's error, at times twice. */
const DEEPEST = 5;

export function storageProblem(error: unknown): StorageProblem {
  const names = errorNames(error);
  if (names.some((name) => FULL.has(name))) return 'full';
  // With that name Chromium and Firefox say that what lies on the disk is not what they wrote.
  const isUnavailable = names.some((name) => UNAVAILABLE.has(name));
  if (isUnavailable) return names.includes('UnknownError') ? 'damaged' : 'unavailable';
  return 'failed';
}

function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let at = error;
  for (let depth = 0; depth < DEEPEST && typeof at === 'object' && at !== null; depth++) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    at = 'inner' in at && at.inner ? at.inner : 'cause' in at ? at.cause : undefined;
  }
  return names;
}
