/**
 * Measures search, saving and the library page at several sizes of library:
 * `npm run bench:library -- [SIZE…] [--kept FOLDER] [--fill]`, after `npm run build`. Writes bench/library.md.
 *
 * Filling takes most of the time. `--kept` names a folder for filled libraries: one that is there is copied and measured,
 * one that is not is made first. `--fill` only makes them.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fillLibrary } from './bench/library/fill-library.mjs';
import { measureLibrary } from './bench/library/measure-library.mjs';
import { report } from './bench/library/report.mjs';
import { bundle } from './corpus/bundle.mjs';

const SIZES = [10_000, 50_000];
const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const IN_PAGE = fileURLToPath(new URL('bench/library/in-page.ts', import.meta.url));
const TABLE = fileURLToPath(new URL('../bench/library.md', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kept: { type: 'string' }, fill: { type: 'boolean', default: false } },
});
const given = positionals.map(Number);
if (given.some((size) => !Number.isSafeInteger(size) || size < 1)) throw new Error('A size is a whole number above 0');
if (values.fill && values.kept === undefined) throw new Error('--fill needs --kept FOLDER');

const source = await bundle(IN_PAGE);
const scratch = mkdtempSync(join(tmpdir(), 'qingdu-bench-'));
const folder = values.kept ?? scratch;

/** @returns the profile with a library of this size. What was not filled to the end has another name. */
async function filled(size, onStep) {
  const profile = join(folder, String(size));
  if (existsSync(profile)) return profile;
  const unfinished = `${profile}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await fillLibrary({ extension: EXTENSION, size, source, profile: unfinished, onStep });
  renameSync(unfinished, profile);
  return profile;
}

try {
  const runs = [];
  for (const size of given.length > 0 ? given : SIZES) {
    const start = performance.now();
    const onStep = (label) => console.error(`${((performance.now() - start) / 1000).toFixed(0)} s  ${label}`);
    const profile = await filled(size, onStep);
    if (values.fill) continue;
    const copy = join(scratch, 'measured');
    cpSync(profile, copy, { recursive: true });
    runs.push(await measureLibrary({ extension: EXTENSION, size, source, profile: copy, onStep }));
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
  if (runs.length > 0) {
    const table = report(runs, { load: loadavg()[0] ?? 0, day: new Date().toISOString().slice(0, 10) });
    writeFileSync(TABLE, table);
    console.log(table);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
