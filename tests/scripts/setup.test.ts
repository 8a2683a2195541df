// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qingdu-setup-'));
  writeFileSync(
    join(root, 'package-lock.json'),
    lockfile({
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-windows': { version: '1.0.0', optional: true },
    }),
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const lockfile = (packages: object) => JSON.stringify({ packages });

function install(version: string) {
  mkdirSync(join(root, 'node_modules', 'a'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), lockfile({ 'node_modules/a': { version } }));
}

test('a fresh clone is not installed', () => expect(isInstalled(root)).toBe(false));

test('what the lockfile needs here is installed; packages for other systems do not count', () => {
  install('1.0.0');
  expect(isInstalled(root)).toBe(true);
});

test('another version is not what the lockfile names', () => {
  install('0.9.0');
  expect(isInstalled(root)).toBe(false);
});

test('a package whose folder is gone is not installed', () => {
  install('1.0.0');
  rmSync(join(root, 'node_modules', 'a'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});
