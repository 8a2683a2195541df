/** What people would install: no more in it than it says, nothing from elsewhere, and the same whoever builds it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildAgain } from '../../scripts/build-again.mjs';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
const MANIFEST = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** What a person downloads, in bytes. */
const MAX_ZIP = 3_000_000;

const zipOf = (browser: string) => `qingdu-${MANIFEST.version}-${browser}.zip`;
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function filesOf(browser: string, ending: RegExp): { path: string; text: string }[] {
  const folder = join(OUTPUT, `${browser}-mv3`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') }));
}

for (const browser of ['chrome', 'firefox'] as const) {
  test.describe(browser, () => {
    test(`is at most ${MAX_ZIP / 1e6} MB to download`, () => {
      expect(statSync(join(OUTPUT, zipOf(browser))).size).toBeLessThanOrEqual(MAX_ZIP);
    });

    test('has SQLite once', () => {
      const copies = filesOf(browser, /\.m?js$/).filter(({ text }) => text.includes('sqlite3_open_v2'));
      expect(copies.map(({ path }) => path)).toEqual([expect.stringMatching(/search-worker/)]);
    });

    test('makes no code of text and loads none from elsewhere', () => {
      const scripts = filesOf(browser, /\.m?js$/);
      expect(scripts.length).toBeGreaterThan(5);
      const making =
        /(?<![.\w$])eval\s*\(|new Function\s*\(|(?<![.\w$])Function\s*\(|\.constructor\s*\(\s*['"`]|(?:setTimeout|setInterval)\s*\(\s*['"`]/;
      const loading =
        /\bimport\s*\(\s*['"`]\s*(?:https?:|\/\/)|\bfrom\s*['"`]https?:|importScripts\s*\(|new Worker\s*\(\s*['"`](?:https?:|\/\/)/;
      const found = scripts.filter(({ text }) => making.test(text) || loading.test(text));
      expect(found.map(({ path, text }) => `${path}: ${(making.exec(text) ?? loading.exec(text))?.[0]}`)).toEqual([]);
    });

    test('its pages take scripts, styles and frames from the package alone', () => {
      const pages = filesOf(browser, /\.html$/);
      expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['library.html', 'licences.html']));
      const foreign = /<(?:script|link|iframe|img|base)\b[^>]*\b(?:src|href)\s*=\s*["']?\s*(?:https?:)?\/\//i;
      expect(pages.filter(({ text }) => foreign.test(text)).map(({ path }) => path)).toEqual([]);
      const styles = filesOf(browser, /\.css$/).filter(({ text }) =>
        /@import|url\(\s*["']?(?:https?:)?\/\//.test(text),
      );
      expect(styles.map(({ path }) => path)).toEqual([]);
    });

    test('names the licence of everything that is in it', () => {
      const page = readFileSync(join(OUTPUT, `${browser}-mv3`, 'licences.html'), 'utf8');
      const named = [...page.matchAll(/<summary><b>([^<]+)<\/b>/g)].map((match) => match[1]);
      // The build itself notes what it takes; these are in every build of it.
      const known = ['@mozilla/readability', '@node-rs/jieba', 'dexie', 'dompurify', 'opencc-js', 'preact', 'yaml'];
      expect(named).toEqual(expect.arrayContaining(['QingDu', ...known]));
      if (browser === 'chrome') expect(named).toContain('@sqlite.org/sqlite-wasm');
      expect(page).toContain('Apache License');
      expect(page).toContain('Sun Junyi');
      expect(page).not.toMatch(/<pre>\s*<\/pre>/);
    });

    test('two builds, from two folders, are the same byte for byte', () => {
      test.setTimeout(180_000);
      buildAgain(browser, (folder) => {
        expect(sha256(join(folder, zipOf(browser)))).toBe(sha256(join(OUTPUT, zipOf(browser))));
      });
    });
  });
}

test('the linter of Firefox’s store finds nothing but what libraries keep for uses that we do not make', () => {
  test.setTimeout(180_000);
  const linter = fileURLToPath(new URL('../../node_modules/addons-linter/bin/addons-linter', import.meta.url));
  const folder = join(OUTPUT, 'firefox-mv3');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  type Finding = { code: string; file: string };
  const { errors, notices, warnings } = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', Finding[]>;
  expect([...errors, ...notices].map(({ code, file }) => `${code} ${file}`)).toEqual([]);
  // Readability, DOMPurify and Preact can set innerHTML; in our own code tests/house.test.ts forbids it.
  expect([...new Set(warnings.map(({ code }) => code))]).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
});
