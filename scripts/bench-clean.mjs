/**
 * Times the whole cleaning pipeline beside Readability and Defuddle on a folder of pages: `npm run bench:clean -- FOLDER`.
 * Each page is parsed afresh for each contestant, they take turns, medians count. Writes bench/clean.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { bundle } from './corpus/bundle.mjs';
import { listPages } from './corpus/pages.mjs';
import { QUIET_FLAGS, requireChromium } from './find-chromium.mjs';
import { startProgress } from './progress.mjs';

const ROUNDS = 5;
const NAMES = ['qingdu', 'readability', 'defuddle'];
const IN_PAGE = fileURLToPath(new URL('bench/clean-in-page.ts', import.meta.url));
const TABLE = fileURLToPath(new URL('../bench/clean.md', import.meta.url));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const sum = (values) => values.reduce((total, value) => total + value, 0);

async function measure(folder, only) {
  const pages = listPages(folder).filter(({ kind, slug }) => kind === 'page' && slug.includes(only));
  const browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_FLAGS });
  const page = await browser.newPage();
  await page.evaluate(await bundle(IN_PAGE));
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
  const version = browser.version();
  await browser.close();
  return { rows, version };
}

const lines = (rows) =>
  rows.map(
    ({ slug, kilobytes, qingdu, readability }) =>
      `| ${slug} | ${kilobytes} | ${qingdu.toFixed(1)} | ${readability.toFixed(1)} | ${(qingdu / readability).toFixed(2)} |`,
  );

function report({ rows, version }) {
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
`;
}

const [folder, only = ''] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run bench:clean -- FOLDER [PART-OF-A-SLUG]');
  process.exit(2);
}
const table = report(await measure(folder, only));
if (!only) writeFileSync(TABLE, table);
console.log(table);
