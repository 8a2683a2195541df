/**
 * Measures search, saving and the library page at several sizes of library: `npm run bench:library -- [SIZE…]`, after
 * `npm run build`. Writes bench/library.md.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureLibrary } from './bench/library/measure-library.mjs';
import { report } from './bench/library/report.mjs';
import { bundle } from './corpus/bundle.mjs';

const SIZES = [10_000, 50_000];
const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const IN_PAGE = fileURLToPath(new URL('bench/library/in-page.ts', import.meta.url));
const TABLE = fileURLToPath(new URL('../bench/library.md', import.meta.url));

const given = process.argv.slice(2).map(Number);
if (given.some((size) => !Number.isSafeInteger(size) || size < 1)) throw new Error('A size is a whole number above 0');

const source = await bundle(IN_PAGE);
const runs = [];
for (const size of given.length > 0 ? given : SIZES) {
  const start = performance.now();
  const onStep = (label) => console.error(`${((performance.now() - start) / 1000).toFixed(0)} s  ${label}`);
  runs.push(await measureLibrary({ extension: EXTENSION, size, source, onStep }));
}
const table = report(runs, { load: loadavg()[0] ?? 0, day: new Date().toISOString().slice(0, 10) });
writeFileSync(TABLE, table);
console.log(table);
