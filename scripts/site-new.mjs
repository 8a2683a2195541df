/**
 * Begins a site rule from one saved page: a skeleton in lib/clean/sites/, its line in the index, and a trimmed page
 * with filler text in tests/clean/sites/.
 *
 *   npm run site:new -- PAGE.html URL [--id RULE] [--slug NAME] [--body SELECTOR] [--drop SELECTOR]…
 *
 * A rule that exists stays as it is and gets one page more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { bundle } from './corpus/bundle.mjs';
import { QUIET_FLAGS, requireChromium } from './find-chromium.mjs';
import { writeRule } from './site-new/write-rule.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: npm run site:new -- PAGE.html URL [--id RULE] [--slug NAME] [--body SELECTOR] [--drop SELECTOR]…';
const MAX_BYTES = 60 * 1024;

function readArguments() {
  const string = { type: 'string' };
  const options = { id: string, slug: string, body: string, drop: { type: 'string', multiple: true, default: [] } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [page, address] = positionals;
  if (!page || !URL.canParse(address ?? '')) throw new Error(USAGE);
  if (!existsSync(page)) throw new Error(`${page} is no file.`);
  const host = new URL(address).hostname.replace(/^www\./, '');
  const id = values.id ?? host.replace(/\.(?:com|net|org|gov|edu|cn|tw|hk)(?=\.|$)/g, '').replaceAll('.', '-');
  return { ...values, page, address, host, id, slug: values.slug ?? 'article' };
}

/** Names that any rule reads from scripts, so that fixtures keep them. */
function variablesOfRules() {
  const folder = join(ROOT, 'lib/clean');
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /(?:\bscript\(|readScript\w+\(\w+, |\bpart\('\w+', )'([\w$]+)'/g,
      ),
    ])
    .map((match) => match[1]);
  return [...new Set(names)].toSorted();
}

async function trim({ page, body, drop }) {
  const script = await bundle(fileURLToPath(new URL('site-new/in-page.ts', import.meta.url)));
  const browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.route('**/*', (route) => route.abort());
    await tab.evaluate(`${script};0`);
    const options = { body, drop, variables: variablesOfRules() };
    return await tab.evaluate(([html, how]) => globalThis.siteNew(html, how), [readFileSync(page, 'utf8'), options]);
  } finally {
    await browser.close();
  }
}

function pageOf(address, { head, body, variables }) {
  const script = variables.map(({ name, value }) => `var ${name} = ${JSON.stringify(value)};`).join('\n');
  const parts = [`<!-- address: ${address} -->`, '<!doctype html>', '<html>', '<head>', head];
  if (script) parts.push(`<script>\n${script}\n</script>`);
  return [...parts, '</head>', '<body>', body, '</body>', '</html>', ''].join('\n');
}

async function main() {
  const rule = readArguments();
  const trimmed = await trim(rule);
  const html = pageOf(rule.address, trimmed);
  const fixture = join(ROOT, 'tests/clean/sites', rule.id, `${rule.slug}.html`);
  mkdirSync(dirname(fixture), { recursive: true });
  writeFileSync(fixture, html);
  const written = writeRule(ROOT, { ...rule, content: rule.body ?? trimmed.content });
  if (written.length > 0) spawnSync(join(ROOT, 'node_modules/.bin/oxfmt'), written, { cwd: ROOT });
  for (const file of [...written, fixture]) console.log(relative(ROOT, file));
  const kilobytes = Math.ceil(Buffer.byteLength(html) / 1024);
  if (Buffer.byteLength(html) > MAX_BYTES)
    console.log(
      `The page has ${kilobytes} kB, 60 are allowed: cut what the rule does not need, by hand or with --drop.`,
    );
  console.log(`Read the page: no name and no sentence of the original may be left. Then: npm run golden -- ${rule.id}`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
