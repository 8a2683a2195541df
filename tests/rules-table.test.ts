/** The table of site rules says what the rules are. */
// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITES } from '../lib/clean/sites/index';
import { printTable } from '../scripts/rules-table/print-table.mjs';

const GOLDENS = import.meta.glob<string>('./clean/sites/*/*.golden', { query: '?raw', import: 'default', eager: true });

test('docs/rules.md is up to date: npm run rules:table', () => {
  const table = readFileSync(join(import.meta.dirname, '..', 'docs', 'rules.md'), 'utf8');
  expect(table).toBe(printTable(SITES, GOLDENS));
});
