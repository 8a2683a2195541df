/** How a person comes to each view, in a fresh tab. */
import { clickClosed, waitForClosedText } from '../browser/closed-view.mjs';
import { activeTabId } from '../browser/extension-browser.mjs';

/** What only a text has, and no control. */
const TEXT = /\p{Script=Han}{8}，/u;

/**
 * @param {import('../browser/extension-browser.mjs').ExtensionBrowser} browser
 * @param {{ article: string, fresh: string, deleted: string, list: string }} pages addresses; `article` is kept, `fresh` is not
 * @param {object} words of the interface, as in locales/
 * @param {{ width: number, height: number }} size of the window
 */
export function waysIn(browser, pages, words, size) {
  const newTab = async (address) => {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    return page;
  };
  const own = (path) => newTab(`chrome-extension://${browser.id}/${path}`);
  async function popup(address) {
    const id = await activeTabId(browser, await newTab(address));
    const page = await own(`popup.html?tab=${id}`);
    await page.locator('.card:not(.looking)').waitFor();
    return page;
  }
  async function library(search = '') {
    const page = await own(`library.html${search}`);
    await page.locator('.row, .statistics, .duplicates').first().waitFor();
    return page;
  }
  return {
    ...pages,
    own,
    popup,
    library,
    /** @param {string} name of a button on the library page that opens a dialog */
    async libraryDialog(name) {
      const page = await library();
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
    /** @param {string} [button] in the view's toolbar, to be pressed */
    async cleanView(button) {
      const from = await popup(pages.article);
      await from.getByRole('button', { name: words.popup.cleanView, exact: true }).click();
      const page = browser.context.pages().find((each) => each.url() === pages.article);
      await page.bringToFront();
      await waitForClosedText(page, TEXT);
      if (button) await clickClosed(page, 'button', new RegExp(`^${button}`));
      return page;
    },
    /** @param {string} [keys] of the view, to be pressed one after the other @param {number} [place] in the list */
    async keptArticle(keys = '', place = 0) {
      const page = await library();
      await page.locator('.row a[href^="#"]').nth(place).click();
      await waitForClosedText(page, TEXT);
      for (const key of keys) await page.keyboard.press(key);
      return page;
    },
  };
}
