// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { findChromium, requireChromium } from '../../scripts/find-chromium.mjs';

const onlyAt =
  (...paths: string[]) =>
  (path: unknown) =>
    paths.includes(String(path));

describe('findChromium', () => {
  test('CHROME_PATH goes before every other place', () => {
    const exists = onlyAt('/usr/bin/chromium', '/opt/chrome');
    expect(findChromium({ platform: 'linux', env: { CHROME_PATH: '/opt/chrome' }, exists })).toBe('/opt/chrome');
  });

  test('a CHROME_PATH that names nothing is an error', () => {
    const exists = onlyAt('/usr/bin/chromium');
    expect(() => findChromium({ platform: 'linux', env: { CHROME_PATH: '/gone' }, exists })).toThrow(/\/gone/);
  });

  test.each([
    ['linux', {}, '/usr/bin/google-chrome'],
    ['linux', { PATH: '/nix/bin' }, '/nix/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('%s: the usual places', (platform, env, path) => {
    expect(findChromium({ platform, env, exists: onlyAt(path) })).toBe(path);
  });

  test('nothing there: undefined, or an error that says what to install', () => {
    const nowhere = { platform: 'linux' as const, env: {}, exists: () => false };
    expect(findChromium(nowhere)).toBeUndefined();
    expect(() => requireChromium(nowhere)).toThrow(/apt-get install chromium/);
  });
});
