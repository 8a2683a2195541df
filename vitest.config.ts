/**
 * Two ways to run the tests: `unit` in happy-dom, quick, and `browser` in a real Chromium for
 * whatever hangs on parsing, layout or storage. Goldens run in both and must give the same bytes.
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './scripts/node20.mjs';
import { checkEpub } from './scripts/check-epub.mjs';
import { triesPlugin } from './scripts/convert/tries-plugin.mjs';
import { QUIET_FLAGS, requireChromium } from './scripts/find-chromium.mjs';

/** Bundled before the first test: a dependency met later reloads the page under the tests that run. */
const KNOWN_DEPENDENCIES = [
  '@joplin/turndown-plugin-gfm',
  '@mozilla/readability',
  '@preact/signals',
  '@streamparser/json',
  '@webext-core/messaging',
  '@wxt-dev/storage',
  '@zip.js/zip.js/lib/zip-core-native.js',
  'approx-string-match',
  'commonmark',
  'dexie',
  'dompurify',
  'fast-check',
  'fflate',
  'lucide',
  'opencc-js/dict/HKVariantsRev',
  'opencc-js/dict/TSCharacters',
  'opencc-js/dict/TWVariantsRev',
  'papaparse',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'turndown',
  'valibot',
  'wxt/testing/fake-browser',
  'wxt/utils/storage',
  'yaml',
];

/** WXT's stand-in for the extension API comes as a virtual setup file, which a browser cannot fetch. */
const isWxtMock = (plugin: PluginOption) =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'wxt:extension-api-mock';
const HAPPY_DOM = fileURLToPath(new URL('tests/support/happy-dom.ts', import.meta.url));
const FAKE_EXTENSION = fileURLToPath(new URL('tests/support/fake-extension.ts', import.meta.url));

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig(async () => ({
  test: {
    // A golden is written by `npm run golden` alone, so that a missing one fails.
    update: 'none' as const,
    projects: [
      {
        ...jsx,
        plugins: [await WxtVitest(), triesPlugin()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          setupFiles: [HAPPY_DOM],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
          restoreMocks: true,
        },
      },
      {
        ...jsx,
        plugins: [(await WxtVitest()).filter((plugin) => !isWxtMock(plugin)), triesPlugin()],
        resolve: { alias: { 'wxt/browser': FAKE_EXTENSION } },
        // SQLite looks for its wasm file beside itself.
        optimizeDeps: { include: KNOWN_DEPENDENCIES, exclude: ['@sqlite.org/sqlite-wasm'] },
        test: {
          name: 'browser',
          setupFiles: [FAKE_EXTENSION],
          include: ['tests/**/*.{browser,golden}.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          restoreMocks: true,
          // As in playwright.config.ts: the reporter marks what needed it with “retry”.
          retry: process.env['CI'] ? 1 : 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { checkEpub },
            provider: playwright({ launchOptions: { executablePath: requireChromium(), args: QUIET_FLAGS } }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
