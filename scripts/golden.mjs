/**
 * Writes the goldens of page fixtures and of the seeds from real Chromium: `npm run golden`, or `npm run golden -- guancha` for the
 * fixtures whose name holds that. Read the difference before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const [filter, ...rest] = process.argv.slice(2);
if (rest.length > 0 || filter?.startsWith('-')) {
  console.error('usage: npm run golden [-- PART-OF-A-NAME]');
  process.exit(2);
}

const only = filter === undefined ? ['-t', 'goldens'] : ['-t', filter];
const { status } = spawnSync(
  join(ROOT, 'node_modules', '.bin', 'vitest'),
  [
    'run',
    '--project',
    'browser',
    '--update',
    'all',
    'tests/sites.golden.test.ts',
    'tests/seeds.golden.test.ts',
    ...only,
  ],
  { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, CI: '' } },
);
process.exitCode = status ?? 1;
