/**
 * Times what a person waits for in the built extension: from the shortcut until the clean view is painted.
 * `npm run bench:ui -- [FOLDER]`, after `npm run build`; FOLDER or `CORPUS_DIR` adds real WeChat pages, whose host
 * needs no click to be granted. Writes bench/ui.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launchWithExtension } from './browser/extension-browser.mjs';
import { clickToView } from './bench/ui/click-to-view.mjs';
import { longWechatPage } from './bench/ui/long-wechat-page.mjs';
import { listPages } from './corpus/pages.mjs';
import { startProgress } from './progress.mjs';
import { quantile } from './bench/statistics.mjs';

const ROUNDS = 7;
const WECHAT = 'mp.weixin.qq.com';
const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const TABLE = fileURLToPath(new URL('../bench/ui.md', import.meta.url));

const GENERATED = [0.3, 1, 3].map((megabytes) => ({
  slug: `generated, ${megabytes} MB`,
  html: longWechatPage(megabytes * 1e6),
}));

/** Real articles of the folder; deleted and other unreadable pages open no view. */
function realPages(folder) {
  const pages = listPages(folder).filter(({ kind, url }) => kind === 'page' && url && new URL(url).hostname === WECHAT);
  return pages.map(({ slug, file }) => ({ slug, html: readFileSync(file, 'utf8') }));
}

async function measure(pages) {
  const browser = await launchWithExtension({ extension: EXTENSION, headless: true });
  const progress = startProgress(pages.length);
  const rows = [];
  for (const [index, { slug, html }] of pages.entries()) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const milliseconds = await clickToView(browser, `https://${WECHAT}/s/bench-${index}-${round}`, html);
      if (milliseconds === undefined) break;
      times.push(milliseconds);
    }
    if (times.length > 0) rows.push({ slug, kilobytes: Math.round(html.length / 1024), times });
    progress.step(slug);
  }
  const version = browser.context.browser().version();
  await browser.close();
  return { rows, version };
}

function report({ rows, version }) {
  const all = rows.flatMap(({ times }) => times);
  return `# Waiting for the clean view

From the shortcut until the frame with the clean view is painted, in the built extension: the page script is put into
a freshly opened tab, cleans, and renders. ${ROUNDS} fresh tabs a page; Chromium ${version}, ${cpus().length} cores,
load ${loadavg()[0]?.toFixed(1)}, ${new Date().toISOString().slice(0, 10)}. Made by \`npm run bench:ui\`.

All pages: median ${quantile(0.5, all).toFixed(0)} ms, 95 of 100 within ${quantile(0.95, all).toFixed(0)} ms.

| page | kB | median ms | slowest ms |
| --- | --- | --- | --- |
${rows.map(({ slug, kilobytes, times }) => `| ${slug} | ${kilobytes} | ${quantile(0.5, times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`).join('\n')}
`;
}

const folder = process.argv[2] ?? process.env.CORPUS_DIR;
const table = report(await measure([...GENERATED, ...(folder ? realPages(folder) : [])]));
writeFileSync(TABLE, table);
console.log(table);
