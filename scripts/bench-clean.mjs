/**
 * Times the whole cleaning pipeline beside Readability and Defuddle on a folder of pages, and alone on made pages of up to
 * 10 MB. Each page is parsed afresh for each contestant, they take turns, medians count. Writes bench/clean.md.
 *
 *   npm run bench:clean -- [FOLDER] [PART-OF-A-SLUG]
 *
 * Without FOLDER, that of CORPUS_DIR; without both, the made pages alone, and their table is only printed. So it is
 * with a part of a slug, which picks pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { madePages } from './bench/made-pages.mjs';
import { bundle } from './corpus/bundle.mjs';
import { listPages } from './corpus/pages.mjs';
import { QUIET_FLAGS, requireChromium } from './find-chromium.mjs';
import { startProgress } from './progress.mjs';
import { median } from './bench/statistics.mjs';

const ROUNDS = 5;
const SIZE_ROUNDS = 3;
const NAMES = ['qingdu', 'readability', 'defuddle'];
const IN_PAGE = fileURLToPath(new URL('bench/clean-in-page.ts', import.meta.url));
const TABLE = fileURLToPath(new URL('../bench/clean.md', import.meta.url));

const sum = (values) => values.reduce((total, value) => total + value, 0);

async function measure(folder, only) {
  const browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_FLAGS });
  const page = await browser.newPage();
  await page.evaluate(await bundle(IN_PAGE));
  const rows = folder ? await measureFolder(page, folder, only) : [];
  const sizes = only ? [] : await measureSizes(page);
  const version = browser.version();
  await browser.close();
  return { rows, sizes, version };
}

async function measureSizes(page) {
  const rows = [];
  for (const { kind, megabytes, url, html } of madePages()) {
    const call = ([source, address, rounds]) => globalThis.qingduBenchSize(source, address, rounds);
    const { times, cut } = JSON.parse(await page.evaluate(call, [html, url, SIZE_ROUNDS]));
    rows.push({ kind, megabytes, milliseconds: median(times), cut });
  }
  return rows;
}

async function measureFolder(page, folder, only) {
  const pages = listPages(folder).filter(({ kind, slug }) => kind === 'page' && slug.includes(only));
  const progress = startProgress(pages.length);
  const rows = [];
  for (const { slug, file, url } of pages) {
    const html = readFileSync(file, 'utf8');
    const call = ([source, address, rounds]) => globalThis.qingduBench(source, address, rounds);
    const { times, steps } = JSON.parse(await page.evaluate(call, [html, url ?? `https://${slug}.invalid/`, ROUNDS]));
    const medians = Object.fromEntries(NAMES.map((name) => [name, median(times[name])]));
    rows.push({ slug, kilobytes: Math.round(html.length / 1024), steps, ...medians });
    progress.step(slug);
  }
  return rows;
}

const lines = (rows) =>
  rows.map(
    ({ slug, kilobytes, qingdu, readability }) =>
      `| ${slug} | ${kilobytes} | ${qingdu.toFixed(1)} | ${readability.toFixed(1)} | ${(qingdu / readability).toFixed(2)} |`,
  );

const sizeTable = (sizes) => `| made page | MB | ms | ms/MB | cut at the limit of nodes |
| --- | --- | --- | --- | --- |
${sizes
  .map(
    ({ kind, megabytes, milliseconds, cut }) =>
      `| ${kind} | ${megabytes} | ${milliseconds.toFixed(0)} | ${(milliseconds / megabytes).toFixed(0)} | ${cut ? 'yes' : 'no'} |`,
  )
  .join('\n')}
`;

function report({ rows, sizes, version }) {
  if (rows.length === 0) return sizeTable(sizes);
  const totals = Object.fromEntries(NAMES.map((name) => [name, sum(rows.map((row) => row[name]))]));
  const ratio = (a, b) => (a / b).toFixed(2);
  const worst = rows.toSorted((a, b) => b.qingdu / b.readability - a.qingdu / a.readability);
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row.steps)))];
  const share = (id) => sum(rows.map((row) => row.steps[id] ?? 0)) / ROUNDS;
  return `# Speed of cleaning

${rows.length} pages, ${ROUNDS} rounds, medians summed; Chromium ${version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)},
${new Date().toISOString().slice(0, 10)}. Made by \`npm run bench:clean\`. Times compare only within one run.

| contestant | ms for all pages | of Readability |
| --- | --- | --- |
${NAMES.map((name) => `| ${name} | ${totals[name].toFixed(0)} | ${ratio(totals[name], totals.readability)} |`).join('\n')}

QingDu takes ${ratio(totals.qingdu, totals.readability)} of Readability's time and ${ratio(totals.qingdu, totals.defuddle)} of Defuddle's.

| step of QingDu | ms for all pages |
| --- | --- |
${ids.map((id) => `| ${id} | ${share(id).toFixed(0)} |`).join('\n')}

| most time | kB | qingdu ms | readability ms | ratio |
| --- | --- | --- | --- | --- |
${lines(rows.toSorted((a, b) => b.qingdu - a.qingdu))
  .slice(0, 12)
  .join('\n')}

| slowest beside Readability | kB | qingdu ms | readability ms | ratio |
| --- | --- | --- | --- | --- |
${lines(worst).slice(0, 12).join('\n')}

Made pages, medians of ${SIZE_ROUNDS} rounds: a WeChat article of that size, and a short article among lists and scripts.

${sizeTable(sizes)}`;
}

const [folder = process.env.CORPUS_DIR, only = ''] = process.argv.slice(2);
const table = report(await measure(folder, only));
if (folder && !only) writeFileSync(TABLE, table);
console.log(table);
