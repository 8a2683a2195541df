/** The test of this folder: a fresh Chromium with the built extension, and what a person does with it. */
import { fileURLToPath } from 'node:url';
import { test as base, type Locator, type Page } from '@playwright/test';
import {
  activeTabId,
  launchWithExtension,
  type ExtensionBrowser,
} from '../../../scripts/browser/extension-browser.mjs';
import { openToolbarPopup } from '../../../scripts/browser/toolbar-popup.mjs';

/** `EXTENSION_DIR` names another build than the one of `npm run build`. */
export const EXTENSION =
  process.env['EXTENSION_DIR'] ?? fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface Person {
  /** Makes the page available under the address and opens it in a new tab. */
  visit(url: string, html: string): Promise<Page>;
  /** Clicks the toolbar button and gives the popup. */
  popup(page: Page): ReturnType<typeof openToolbarPopup>;
  /** Saves the page from the popup, and gives what that says then. */
  save(page: Page): Promise<string>;
  library(): Promise<Page>;
  tabId(page: Page): Promise<number>;
  browser: ExtensionBrowser;
}

export const test = base.extend<{ person: Person; browserLocale: string }>({
  browserLocale: ['zh-CN', { option: true }],
  person: async ({ browserLocale }, use) => {
    const browser = await launchWithExtension({ extension: EXTENSION, headless: true, locale: browserLocale });
    await use({
      browser,
      async visit(url, html) {
        browser.serve(url, html);
        const page = await browser.context.newPage();
        await page.goto(url);
        return page;
      },
      popup: (page) => openToolbarPopup(browser, page),
      async save(page) {
        const popup = await openToolbarPopup(browser, page);
        await popup.click(/^(保存|更新副本)$/);
        const said = await popup.waitForText(/已存入书库|已更新|没有变化/);
        await popup.close();
        return said;
      },
      async library() {
        const page = await browser.context.newPage();
        await page.goto(`chrome-extension://${browser.id}/library.html`);
        return page;
      },
      tabId: (page) => activeTabId(browser, page),
    });
    await browser.close();
  },
});

/** The articles that the library lists; the names beside them, which are counted later, are list items too. */
export const rowsOf = (library: Page): Locator => library.getByRole('main').getByRole('listitem');

export { expect } from '@playwright/test';
export { fixture, NEWS, WECHAT } from '../../support/sample-pages';
