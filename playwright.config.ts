/** End-to-end tests: the built extension in real browsers, on pages that the tests serve under real host names. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  // Each test starts a browser of its own; two at a time starve each other on a small machine.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that others load may be too slow for once; what passed at the second try only is counted and named.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
