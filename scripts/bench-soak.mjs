/**
 * One browser session in which many articles are cleaned, read, converted and saved: `npm run bench:soak -- [ARTICLES]`,
 * after `npm run build`. What background, page and library hold afterwards is compared with the start. Writes bench/soak.md.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, tabShowing } from './browser/ask-tab.mjs';
import { soakReport } from './bench/soak/report.mjs';
import { NEWS, soakPages } from './bench/soak/soak-pages.mjs';
import { stockOfPage, stockOfWorker } from './bench/soak/take-stock.mjs';
import { launchWithExtension } from './browser/extension-browser.mjs';
import { startProgress } from './progress.mjs';
import { runMain } from './setup.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Until then everything that is made once has been made: code, words, dictionaries, a full list. */
const WARM = 100;
const VIEWS = 100;
const READ = 100;
const PIXEL = Buffer.from('R0lGODlhAgACAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAIAAAIDRAIFADs=', 'base64');

/** The built extension, allowed on the made sites: who saves a thousand pages clicks on each. */
function allowedCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-soak-'));
  cpSync(here('../.output/chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), 'https://mp.weixin.qq.com/*', `${NEWS}/*`];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Opens the clean view, converts there and back, and closes it. */
async function readClean(own, tabId) {
  await ask(own, 'page.toggleView', undefined, tabId);
  await ask(own, 'page.convert', 'hant', tabId);
  await ask(own, 'page.convert', 'original', tabId);
  await ask(own, 'page.toggleView', undefined, tabId);
}

async function walk(browser, own, articles) {
  const tab = await browser.context.newPage();
  const next = soakPages();
  const progress = startProgress(articles, { every: 50 });
  let tabId;
  let saved = 0;
  const stock = async () => ({
    background: await stockOfWorker(browser.context),
    page: await stockOfPage(tab),
    library: await stockOfPage(own),
  });
  let start;
  for (let done = 0; done < articles; done++) {
    const { kind, url, html } = next();
    browser.serve(url, html);
    await tab.goto(url);
    tabId ??= await tabShowing(own, url);
    const result = await ask(own, 'tab.save', { tabId });
    if (result?.ok) saved++;
    else console.error(`${kind} ${url}: ${JSON.stringify(result)}`);
    await readClean(own, tabId);
    if (done + 1 === WARM) start = await stock();
    progress.step(kind);
  }
  const end = await stock();
  const before = await stockOfPage(tab);
  for (let view = 0; view < VIEWS; view++) await readClean(own, tabId);
  const after = await stockOfPage(tab);
  return { saved, start, end, views: { before, after } };
}

/** Opens article after article in the library. */
async function readInLibrary(own) {
  const open = async (id) => {
    await own.evaluate((wanted) => (location.hash = wanted), id);
    await own.waitForFunction((wanted) => Boolean(document.querySelector('[data-qingdu]')) === wanted, id !== '');
  };
  const ids = await own.evaluate(
    (most) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('qingdu');
        opening.addEventListener('success', () => {
          const keys = opening.result.transaction('articles').objectStore('articles').getAllKeys(undefined, most);
          keys.addEventListener('success', () => {
            opening.result.close();
            resolve(keys.result);
          });
        });
      }),
    2 * READ,
  );
  // The last article read may be held until the next: each round ends with the same.
  const round = async (some) => {
    for (const id of [...some, ids[0]]) await open(id);
    await open('');
  };
  await round(ids.slice(1, READ));
  const before = await stockOfPage(own);
  await round(ids.slice(READ));
  return { before, after: await stockOfPage(own) };
}

async function main() {
  const articles = Number(process.argv[2] ?? 1000);
  if (!Number.isSafeInteger(articles) || articles <= WARM) throw new Error(`The number of articles is above ${WARM}`);
  const extension = allowedCopy();
  const drawPicture = () => ({ body: PIXEL, contentType: 'image/gif' });
  const browser = await launchWithExtension({ extension, headless: true, drawPicture });
  const started = performance.now();
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.id}/library.html`);
    const walked = await walk(browser, own, articles);
    const library = await readInLibrary(own);
    const version = browser.context.browser().version();
    const report = soakReport({ ...walked, read: library, articles, version, WARM, VIEWS, READ, started });
    writeFileSync(here('../bench/soak.md'), report.text);
    console.log(report.text);
    if (!report.isWithin || walked.saved < articles) process.exitCode = 1;
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

await runMain(main);
