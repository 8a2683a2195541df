/** Finds a browser that is installed, by its variable or where each system keeps it, so that none is ever downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** On Linux: programs of these names, the first name in any folder before the second. */
export function inLinuxFolders(names, env) {
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Path of the browser, or undefined where there is none. The variable goes first; one that names no file is an error,
 * not a reason to take another browser.
 * @param {string} variable
 * @param {(platform: string, env: Record<string, string | undefined>) => string[]} usualPlaces
 * @param {{ platform?: string, env?: Record<string, string | undefined>, exists?: (path: string) => boolean }} [system]
 */
export function findBrowser(
  variable,
  usualPlaces,
  { platform = process.platform, env = process.env, exists = existsSync } = {},
) {
  const named = env[variable];
  if (!named) return usualPlaces(platform, env).find((path) => exists(path));
  if (exists(named)) return named;
  throw new Error(`${variable} names ${named}, and there is no such file. Correct it or unset it.`);
}
