/** Finds the Chromium, Chrome or Edge that tests, demo and corpus drive. */
import { findBrowser, inLinuxFolders } from './find-browser.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where the installers of each system put the browser; `PATH` is asked as well. */
function usualPlaces(platform, env) {
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
  return inLinuxFolders(NAMES, env);
}

/** As findBrowser, by `CHROME_PATH`. */
export const findChromium = (system) => findBrowser('CHROME_PATH', usualPlaces, system);

/** As findChromium, but its absence is an error that says what to do. */
export function requireChromium(system) {
  const path = findChromium(system);
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
