/**
 * Measures backup and restore of a whole library: `npm run bench:backup -- [SIZE]`, after `npm run build`. Writes
 * bench/backup.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findRenderer, watchMemory } from './bench/backup/watch-memory.mjs';
import { articleMaker } from './bench/library/make-articles.mjs';
import { launchWithExtension } from './browser/extension-browser.mjs';
import { bundle } from './corpus/bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PICTURE_BYTES = 30_000;
const CHUNK = 500;

const size = Number(process.argv[2] ?? 10_000);
if (!Number.isSafeInteger(size) || size < 1) throw new Error('The size is a whole number above 0');

const browser = await launchWithExtension({
  extension: here('../.output/chrome-mv3'),
  headless: true,
});
let measured;
try {
  const page = await browser.context.newPage();
  // A page of the extension that does nothing with the library by itself.
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  for (const path of ['bench/library/in-page.ts', 'bench/backup/in-page.ts']) {
    await page.evaluate(await bundle(here(path)));
  }
  const run = (name, ...args) => page.evaluate(([call, given]) => globalThis.backupBench[call](...given), [name, args]);
  const maker = articleMaker();
  for (let made = 0; made < size; made += CHUNK) {
    const articles = Array.from({ length: Math.min(CHUNK, size - made) }, () => maker.next());
    await page.evaluate((made) => globalThis.libraryBench.fill(made), articles);
  }
  const pid = await findRenderer(browser.context, () => run('addPictures', PICTURE_BYTES));
  console.error('filled');
  const measure = async (name) => {
    await page.requestGC();
    return watchMemory(pid, () => run(name, 'first.zip'));
  };
  const write = await measure('write');
  console.error('written');
  const check = await measure('check');
  console.error('checked');
  const restore = await measure('restore');
  console.error('restored');
  const again = await run('write', 'second.zip');
  measured = { write, check, restore, again, version: browser.context.browser().version() };
} finally {
  await browser.close();
}

const { write, check, restore, again, version } = measured;
const contentOf = ({ manifest: { articles, pictures, settings, counts } }) =>
  JSON.stringify({ articles, pictures, settings, counts });
const files = again.manifest.articles.length + again.manifest.pictures.length;
const isSame = contentOf(write.result) === contentOf(again) && again.manifest.articles.length === size;
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(0);
const megabytes = (bytes) => (bytes / 1024 ** 2).toFixed(0);
const table = `# Backup and restore

The built extension in Chromium ${version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}:
${size.toLocaleString('en')} articles with the lengths of real ones, a picture of ${PICTURE_BYTES / 1000} kB for each, into a file and back
into an emptied library. Memory is what the page's process shares with no other, at its highest. The content is the same
where every file of a second backup, made of the restored library, has the SHA-256 and the length of the first. Made by
\`npm run bench:backup -- ${size}\`.

|  | to reach | backup | check | restore |
| --- | --- | --- | --- | --- |
| time, s |  | ${seconds(write.result.milliseconds)} | ${seconds(check.result)} | ${seconds(restore.result)} |
| memory at its highest, MB | 300 | ${megabytes(write.peak)} | ${megabytes(check.peak)} | ${megabytes(restore.peak)} |
| of which there before, MB |  | ${megabytes(write.before)} | ${megabytes(check.before)} | ${megabytes(restore.before)} |

The archive has ${megabytes(write.result.bytes)} MB. ${isSame ? `All ${files.toLocaleString('en')} files are the same, byte for byte.` : '**The content is not the same.**'}
`;
writeFileSync(here('../bench/backup.md'), table);
console.log(table);
if (!isSame) process.exitCode = 1;
