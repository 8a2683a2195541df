/** The test of this folder: one real Firefox with the built extension for all tests of a file, and what a person does with it. */
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { launchFirefox, type FirefoxBrowser } from '../../../scripts/browser/firefox-browser.mjs';
import { findFirefox } from '../../../scripts/find-firefox.mjs';

const EXTENSION =
  process.env['FIREFOX_EXTENSION_DIR'] ?? fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

export const test = base.extend<object, { library: string; firefox: FirefoxBrowser }>({
  /** A file that names another gets a Firefox, and so a library, of its own. */
  library: ['shared', { option: true, scope: 'worker' }],
  firefox: [
    async ({ library }, use) => {
      void library;
      base.skip(!process.env['CI'] && !findFirefox(), 'There is no Firefox here.');
      const firefox = await launchFirefox({ extension: EXTENSION });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/** Makes the page available under the address and opens it in a new tab. */
export function visit(firefox: FirefoxBrowser, url: string, html: string) {
  firefox.internet.serve(url, html);
  return firefox.open(url);
}

/** Saves the page in front from the popup. @returns what the popup says then */
export async function save(firefox: FirefoxBrowser, url: string, html: string): Promise<string> {
  const tab = await visit(firefox, url, html);
  const popup = await firefox.popup(tab);
  await popup.click(/^(保存|更新副本)$/);
  const said = await popup.waitForText(/已存入书库|已更新|没有变化|没有保存/);
  await popup.close();
  return said;
}

export { expect } from '@playwright/test';
export { fixture, NEWS, WECHAT } from '../../support/sample-pages';
