/**
 * Scores QingDu beside Readability and Defuddle on a corpus: `CORPUS_DIR=FOLDER npm run bench:accuracy`.
 * The scorer is the one that scripts/corpus-floor.mjs uses. Writes bench/accuracy.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { judge } from './corpus-floor.mjs';
import { bundle } from './corpus/bundle.mjs';
import { listPages } from './corpus/pages.mjs';
import { QUIET_FLAGS, requireChromium } from './find-chromium.mjs';
import { startProgress } from './progress.mjs';

const IN_PAGE = fileURLToPath(new URL('bench/accuracy-in-page.ts', import.meta.url));
const TABLE = fileURLToPath(new URL('../bench/accuracy.md', import.meta.url));
/** The figures of the scorer; of `leaked` less is better. */
const FIGURES = [
  'f1',
  'kept',
  'leaked',
  'perfect',
  'title',
  'author',
  'source',
  'published',
  'minute',
  'state',
  'readable',
];

async function findAll(folder) {
  const pages = listPages(folder).filter(({ kind }) => kind === 'page');
  const browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_FLAGS });
  const page = await browser.newPage();
  await page.evaluate(await bundle(IN_PAGE));
  const progress = startProgress(pages.length);
  const found = new Map();
  for (const { slug, file, url } of pages) {
    const call = ([html, address]) => globalThis.qingduAccuracy(html, address);
    const answer = await page.evaluate(call, [readFileSync(file, 'utf8'), url ?? `https://${slug}.invalid/`]);
    for (const [name, row] of Object.entries(JSON.parse(answer))) {
      found.set(name, [...(found.get(name) ?? []), { slug, ...row }]);
    }
    progress.step(slug);
  }
  await browser.close();
  return found;
}

function score(folder, found) {
  const work = mkdtempSync(join(tmpdir(), 'qingdu-accuracy-'));
  const file = join(work, 'rows.jsonl');
  const figures = [...found].map(([name, rows]) => {
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    return [name, judge(folder, file)];
  });
  rmSync(work, { recursive: true });
  return new Map(figures);
}

function report(scores) {
  const names = [...scores.keys()];
  const cell = (value) => (value === undefined ? '–' : value.toFixed(3));
  const rows = FIGURES.map(
    (figure) => `| ${figure} | ${names.map((name) => cell(scores.get(name)[figure])).join(' | ')} |`,
  );
  return `# Accuracy of cleaning

${scores.get('qingdu').pages} real pages (WeChat, portals, Traditional-script sites, blogs, error pages, pages that are no article), each
parsed afresh for each contestant in one Chromium; ${new Date().toISOString().slice(0, 10)}. Made by \`npm run bench:accuracy\`. The pages
belong to others and are not in this repository. Figures are shares of 1; of \`leaked\` less is better.

| figure | ${names.join(' | ')} |
| --- |${' --- |'.repeat(names.length)}
${rows.join('\n')}

f1: 4-character shingles of the body against a hand-made text. kept, leaked: sentences that must and must not be there.
perfect: pages that keep every one and leak none. Most site rules were written with pages of this set in view, so the\ncolumn without them tells more about a page that nobody has seen. The peers know no page states, so \`state\` compares nothing for them.
`;
}

const folder = process.env.CORPUS_DIR;
if (!folder) {
  console.error('Set CORPUS_DIR to a folder of scored pages.');
  process.exit(2);
}
const table = report(score(folder, await findAll(folder)));
writeFileSync(TABLE, table);
console.log(table);
