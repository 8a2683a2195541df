/**
 * Shows QingDu at work on the sample pages of seeds/, from a fresh clone: `npm run demo`.
 * With a display it opens the pages for a person and stays until the browser is closed; without one, or with
 * `--headless`, it does the main job on each page and leaves pictures, Markdown and a report in demo-output/.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runMain, runQuietly, setUp } from './setup.mjs';

const OUTPUT = join(ROOT, 'demo-output');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
/** What the README shows, from the same run: `npm run demo -- --headless --readme`, which keeps the guide's pictures too. */
const README_PICTURES = {
  'wechat-2018-3-clean.png': 'clean-view.png',
  'wechat-2018-4-dark.png': 'clean-view-dark.png',
  'wechat-2018-2-popup.png': 'popup.png',
  'library.png': 'library.png',
};
/** What docs/guide.*.md show, in the guide's own language. */
const GUIDE_VIEWS = ['welcome', 'popup', 'clean-view', 'reading-settings', 'library', 'library-article', 'options'];
const GUIDE_LOCALES = ['zh-CN', 'en'];
const VIEWPORT = { width: 1280, height: 860 };

function hasDisplay() {
  if (process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** @returns {{ name: string, url: string, html: string }[]} */
function readSamples() {
  const seeds = join(ROOT, 'seeds');
  const names = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const read = (file) => readFileSync(join(seeds, name, file), 'utf8');
      return { name, url: read('address.txt').trim(), html: read('page.html') };
    });
}

async function launch(options) {
  // Not at the top: on a fresh clone Playwright comes with the setup.
  const { launchWithExtension } = await import('./browser/extension-browser.mjs');
  const { drawPicture } = await import('./demo/draw-picture.mjs');
  const browser = await launchWithExtension({ extension: EXTENSION, drawPicture, ...options });
  return browser;
}

async function showWindows(samples) {
  const asRoot = process.getuid?.() === 0;
  const browser = await launch({ headless: false, viewport: null, chromiumSandbox: !asRoot });
  for (const { url, html } of samples) browser.serve(url, html);
  for (const { name, url } of samples) {
    const page = await browser.context.newPage();
    await page.goto(url);
    console.log(`opened  ${name.padEnd(18)} ${url}`);
  }
  console.log('\nClick 清读 QingDu on the toolbar (behind the puzzle piece), or press Alt+Shift+Q for the clean view.');
  console.log('Close the browser to end the demo.');
  await browser.context.waitForEvent('close', { timeout: 0 });
  await browser.close();
}

/** From this run into the documentation. */
function keepPictures() {
  const to = (...path) => join(ROOT, 'docs', 'pictures', ...path);
  for (const [from, name] of Object.entries(README_PICTURES)) cpSync(join(OUTPUT, from), to(name));
  for (const view of GUIDE_VIEWS) {
    for (const locale of GUIDE_LOCALES) {
      cpSync(join(OUTPUT, 'views', `${view}-${locale}-light.png`), to('guide', `${view}-${locale}.png`));
    }
  }
}

async function workUnseen(samples) {
  const { doMainJob, pictureLibrary } = await import('./demo/job.mjs');
  const { reportHtml } = await import('./demo/report.mjs');
  const { pictureViews } = await import('./demo/views.mjs');
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const browser = await launch({ headless: true, viewport: VIEWPORT });
  const pages = [];
  let library = [];
  try {
    for (const sample of samples) {
      browser.serve(sample.url, sample.html);
      const page = await doMainJob(browser, sample, OUTPUT);
      pages.push(page);
      const result = page.error ? `FAILED: ${page.error.split('\n')[0]}` : page.done.join(', ');
      console.log(`${pages.length}/${samples.length}  ${page.seconds.toFixed(1)} s  ${sample.name}: ${result}`);
    }
    library = await pictureLibrary(browser, OUTPUT);
  } finally {
    await browser.close();
  }
  const views = await pictureViews(launch, samples, OUTPUT);
  console.log(`${views.length} pictures of the views in ${join(OUTPUT, 'views')}`);
  if (process.argv.includes('--store')) {
    const { makeStorePictures } = await import('./demo/store.mjs');
    console.log(`${await makeStorePictures(OUTPUT)} pictures for the stores in ${join(OUTPUT, 'store')}`);
  }
  writeFileSync(join(OUTPUT, 'index.html'), reportHtml({ pages, library, views }));
  console.log(`\nReport: ${join(OUTPUT, 'index.html')}`);
  if (process.argv.includes('--readme')) keepPictures();
  if (pages.some((page) => page.error)) throw new Error('Not every sample page came through; see above.');
}

await runMain(async () => {
  setUp();
  console.log('Building the extension …');
  runQuietly(join(ROOT, 'node_modules', '.bin', 'wxt'), ['build', '-b', 'chrome'], 'The build failed:');
  const samples = readSamples();
  await (hasDisplay() ? showWindows(samples) : workUnseen(samples));
});
