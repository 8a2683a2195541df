/**
 * Measures an import of many megabytes in the library page: `npm run bench:import -- [MEGABYTES]`, after `npm run build`.
 * Writes bench/import.md.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRenderer, watchMemory } from './bench/backup/watch-memory.mjs';
import { writeWallabag, writeZip } from './bench/import/make-files.mjs';
import { launchWithExtension } from './browser/extension-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const megabytes = Number(process.argv[2] ?? 200);
if (!Number.isSafeInteger(megabytes) || megabytes < 1)
  throw new Error('The size is a whole number of megabytes above 0');
const LONG = 60 * 60_000;

/** How long the page did not draw, in milliseconds. */
const watchFrames = () => {
  const frames = { longest: 0, over: 0 };
  let last = performance.now();
  const look = (now) => {
    const gap = now - last;
    last = now;
    frames.longest = Math.max(frames.longest, gap);
    if (gap > 200) frames.over++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { frames });
};

async function measure(make) {
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-import-'));
  const browser = await launchWithExtension({ extension: here('../.output/chrome-mv3'), headless: true, locale: 'en' });
  try {
    const file = join(folder, make.file);
    const articles = await make.write(file, megabytes * 1024 ** 2);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/library.html`);
    const dialog = page.getByRole('dialog');
    const pid = await findRenderer(browser.context, () =>
      page.evaluate(() => {
        for (const end = performance.now() + 1500; performance.now() < end;);
      }),
    );
    await page.requestGC();
    const phase = async (run) => {
      await page.evaluate(watchFrames);
      const start = performance.now();
      const { peak, before } = await watchMemory(pid, run);
      return {
        peak,
        before,
        seconds: (performance.now() - start) / 1000,
        ...(await page.evaluate(() => globalThis.frames)),
      };
    };
    const read = await phase(async () => {
      await page.locator('input[type=file][accept*=csv]').setInputFiles(file);
      await dialog.waitFor({ timeout: LONG });
    });
    console.error('read');
    const keep = await phase(async () => {
      await dialog.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText(/articles imported/).waitFor({ timeout: LONG });
    });
    console.error('kept');
    const told = await page.getByText(/articles imported/).innerText();
    return {
      name: make.name,
      bytes: statSync(file).size,
      articles,
      told,
      read,
      keep,
      version: browser.context.browser().version(),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const results = [];
for (const make of [
  { name: 'wallabag, one JSON', file: 'wallabag.json', write: writeWallabag },
  { name: 'ZIP of pages', file: 'pages.zip', write: writeZip },
])
  results.push(await measure(make));

const whole = (number) => Math.round(number).toLocaleString('en');
const mega = (bytes) => whole(bytes / 1024 ** 2);
const row = ({ name, articles, read, keep }) =>
  [
    `| ${name}, ${whole(articles)} articles |`,
    [read.seconds, keep.seconds].map((seconds) => ` ${whole(seconds)} |`).join(''),
    [read, keep].map(({ peak, before }) => ` ${mega(peak)} (${mega(before)}) |`).join(''),
    [read, keep].map(({ longest, over }) => ` ${whole(longest)} (${whole(over)}) |`).join(''),
  ].join('');
const isWhole = results.every(
  ({ told, articles }) => told.includes(whole(articles)) || told.includes(String(articles)),
);
const table = `# Import

The built extension in Chromium ${results[0].version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}:
${megabytes} MB of text each, handed to the library page and kept. Memory is what the page's process shares with no other, at
its highest, with what it was before; a frame is the time in which the page drew nothing, the longest, with how many were
over 200 ms. Made by \`npm run bench:import -- ${megabytes}\`.

| | reading, s | keeping, s | memory while reading, MB | while keeping, MB | frame while reading, ms | while keeping, ms |
| --- | --- | --- | --- | --- | --- | --- |
${results.map(row).join('\n')}

${isWhole ? 'All articles came in.' : '**Not all articles came in.**'}
`;
writeFileSync(here('../bench/import.md'), table);
console.log(table);
if (!isWhole) process.exitCode = 1;
