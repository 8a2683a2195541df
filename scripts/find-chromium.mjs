/** Finds the Chromium, Chrome or Edge that tests, demo and corpus drive, so that no browser is ever downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where the installers of each system put the browser; `PATH` is asked as well. */
function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const tails = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => tails.map((tail) => `${root}\\${tail}`));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Path of a Chromium, or undefined where there is none. `CHROME_PATH` goes first;
 * a `CHROME_PATH` that names no file is an error, not a reason to take another browser.
 */
export function findChromium({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, and there is no such file. Correct it or unset it.`);
  }
  return usualPlaces({ platform, env }).find((path) => exists(path));
}

/** As findChromium, but its absence is an error that says what to do. */
export function requireChromium(options) {
  const path = findChromium(options);
  if (path) return path;
  throw new Error(
    'No Chromium found: install Chromium, Chrome or Edge (Debian: apt-get install chromium), or set CHROME_PATH.',
  );
}

/** Flags for a browser that runs unwatched, perhaps as root in a container, and talks to nobody. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
