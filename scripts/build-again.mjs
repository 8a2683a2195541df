/** Builds the packages once more from a copy of the sources in another folder: two builds must give the same bytes. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const SOURCES = [
  'entrypoints',
  'lib',
  'locales',
  'public',
  'scripts',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {(folder: string) => void} use gets the folder in which the packages lie; it is gone afterwards
 */
export function buildAgain(browser, use) {
  const copy = mkdtempSync(join(ROOT, '.output', 'again-'));
  try {
    for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    execFileSync(process.execPath, [wxt, 'zip', '-b', browser], { cwd: copy, stdio: 'pipe' });
    use(join(copy, '.output'));
  } finally {
    if (existsSync(copy)) rmSync(copy, { recursive: true, force: true });
  }
}
