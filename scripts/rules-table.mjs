/** Writes `docs/rules.md`, the table of site rules: `npm run rules:table`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { printTable } from './rules-table/print-table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIXTURES = join(ROOT, 'tests', 'clean', 'sites');

const { module } = await runnerImport(join(ROOT, 'lib', 'clean', 'sites', 'index.ts'), {
  configFile: false,
  root: ROOT,
});
const goldens = Object.fromEntries(
  readdirSync(FIXTURES, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.golden'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);
writeFileSync(join(ROOT, 'docs', 'rules.md'), printTable(module.SITES, goldens));
console.log('docs/rules.md written');
