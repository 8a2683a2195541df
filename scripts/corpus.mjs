/**
 * Cleans every page of a folder with the code that ships and writes one JSON line a page.
 *
 *   npm run -s corpus -- FOLDER --out FILE.jsonl [--only PART-OF-A-SLUG] [--generic]
 *
 * FOLDER holds `<slug>.html`, `.txt` and `.md` files, directly or in `<family>/`, and perhaps a
 * `manifest.jsonl` with {slug, family, url}. With --generic no site rule but WeChat's helps. A page that fails gets a line with its error.
 */
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './corpus/bundle.mjs';
import { openCleaner } from './corpus/cleaner.mjs';
import { listPages } from './corpus/pages.mjs';
import { errorRow, resultRow } from './corpus/row.mjs';
import { startProgress } from './progress.mjs';

const USAGE = 'usage: npm run -s corpus -- FOLDER --out FILE.jsonl [--only PART-OF-A-SLUG] [--generic]';
const IN_PAGE = fileURLToPath(new URL('corpus/in-page.ts', import.meta.url));

function readArguments() {
  const options = {
    out: { type: 'string' },
    only: { type: 'string', default: '' },
    generic: { type: 'boolean', default: false },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder] = positionals;
  if (!folder || !values.out) throw new Error(USAGE);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is no folder.`);
  return { folder, out: values.out, only: values.only, generic: values.generic };
}

async function cleanOne(cleaner, page) {
  const started = performance.now();
  try {
    const content = readFileSync(page.file, 'utf8');
    const answer =
      page.kind === 'page'
        ? await cleaner.page(page.url ?? `https://${page.slug}.invalid/`, content)
        : await cleaner.text(content, { name: page.name, url: page.url });
    return resultRow(page, answer);
  } catch (error) {
    return errorRow(page, error, performance.now() - started);
  }
}

/** Cleans all pages of a folder; gives how many there were and how many failed. */
async function runCorpus({ folder, out, only, generic }) {
  const pages = listPages(folder).filter((page) => page.slug.includes(only));
  if (pages.length === 0)
    throw new Error(`${folder} holds no .html, .txt or .md file${only && ` with ${only} in its name`}.`);
  const cleaner = await openCleaner(await bundle(IN_PAGE), { generic });
  const file = createWriteStream(out);
  const progress = startProgress(pages.length);
  let failed = 0;
  try {
    for (const page of pages) {
      const row = await cleanOne(cleaner, page);
      if (row.error) failed++;
      file.write(`${JSON.stringify(row)}\n`);
      progress.step(page.slug);
    }
  } finally {
    await cleaner.close();
    await new Promise((resolve) => file.end(resolve));
  }
  progress.end(`${pages.length} pages to ${out}, ${failed} failed`);
}

try {
  await runCorpus(readArguments());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
