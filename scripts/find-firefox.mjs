/** Finds the Firefox that tests drive. */
import { findBrowser, inLinuxFolders } from './find-browser.mjs';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

function usualPlaces(platform, env) {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return roots.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`);
  }
  return inLinuxFolders(NAMES, env);
}

/** As findBrowser, by `FIREFOX_PATH`. */
export const findFirefox = (system) => findBrowser('FIREFOX_PATH', usualPlaces, system);
