/** Finds the Firefox that tests drive, so that none is ever downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

function usualPlaces({ platform, env }) {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return roots.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`);
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Path of a Firefox, or undefined where there is none. `FIREFOX_PATH` goes first; one that names no file is an error,
 * not a reason to take another browser.
 */
export function findFirefox({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  if (env.FIREFOX_PATH) {
    if (exists(env.FIREFOX_PATH)) return env.FIREFOX_PATH;
    throw new Error(`FIREFOX_PATH names ${env.FIREFOX_PATH}, and there is no such file. Correct it or unset it.`);
  }
  return usualPlaces({ platform, env }).find((path) => exists(path));
}
