/** Pictures of every view in each language and both themes: what a person looks at before a change of looks is called done. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { clickClosed, waitForClosedText } from '../browser/closed-view.mjs';
import { activeTabId } from '../browser/extension-browser.mjs';
import { openToolbarPopup } from '../browser/toolbar-popup.mjs';
import { ROOT } from '../setup.mjs';

const LOCALES = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en' };
const THEMES = ['light', 'dark'];
const POPUP = { width: 360, height: 600 };
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 400, height: 800 };
/** What a view needs to fade in and a picture to appear. */
const SETTLE_MS = 500;
/** What only a text has, and no control. */
const TEXT = /\p{Script=Han}{8}，/u;

/** `open` gives the page that shows the view; `whole`: all of the page, not the window alone. */
const VIEWS = [
  { name: 'welcome', size: WIDE, whole: true, open: (ways) => ways.own('welcome.html') },
  { name: 'popup', size: POPUP, open: (ways) => ways.popup(ways.article) },
  { name: 'popup-not-readable', size: POPUP, open: (ways) => ways.popup('about:blank') },
  { name: 'clean-view', size: WIDE, open: (ways) => ways.cleanView() },
  { name: 'clean-view-narrow', size: NARROW, open: (ways) => ways.cleanView() },
  { name: 'reading-settings', size: WIDE, open: (ways, { view }) => ways.cleanView(view.reading.label) },
  { name: 'library', size: WIDE, open: (ways) => ways.own('library.html') },
  { name: 'library-narrow', size: NARROW, open: (ways) => ways.own('library.html') },
  { name: 'library-article', size: WIDE, open: (ways) => ways.keptArticle() },
  { name: 'options', size: WIDE, open: (ways) => ways.own('options.html') },
  { name: 'options-whole', size: WIDE, whole: true, open: (ways) => ways.own('options.html') },
];

/** How a person comes to each view, in a fresh tab. */
function waysIn(browser, { url }, words, look) {
  const newTab = async (address) => {
    const page = await browser.context.newPage();
    await page.setViewportSize(look.size);
    await page.emulateMedia({ colorScheme: look.theme });
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
  return {
    article: url,
    own,
    popup,
    /** @param {string} [button] in the view's toolbar, to be pressed */
    async cleanView(button) {
      const from = await popup(url);
      await from.getByRole('button', { name: words.popup.cleanView, exact: true }).click();
      const page = browser.context.pages().find((each) => each.url() === url);
      await page.bringToFront();
      await waitForClosedText(page, TEXT);
      if (button) await clickClosed(page, 'button', new RegExp(`^${button}$`));
      return page;
    },
    async keptArticle() {
      const page = await own('library.html');
      await page.locator('a[href^="#"]').first().click();
      await waitForClosedText(page, TEXT);
      return page;
    },
  };
}

/** By the toolbar button, whose click allows any page to be read. */
async function keepAll(browser, samples, words) {
  for (const { url, html } of samples) {
    browser.serve(url, html);
    const page = await browser.context.newPage();
    await page.goto(url);
    const popup = await openToolbarPopup(browser, page);
    await popup.click(new RegExp(`^${words.popup.save}$`));
    await popup.waitForText(new RegExp(words.popup.savedNow.created));
    await closeTabs(browser);
  }
}

/** One stays: without any the browser ends. */
async function closeTabs({ context }) {
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
}

/**
 * @param {(options: object) => Promise<import('../browser/extension-browser.mjs').ExtensionBrowser>} launch
 * @param {import('./job.mjs').Sample[]} samples kept in the library; one of WeChat, which may be read without a click, is what the views show
 * @param {string} folder where a folder of pictures goes
 * @returns {Promise<{ file: string, caption: string }[]>}
 */
export async function pictureViews(launch, samples, folder) {
  mkdirSync(join(folder, 'views'), { recursive: true });
  const shown = samples.find(({ url }) => new URL(url).hostname === 'mp.weixin.qq.com');
  const shots = [];
  for (const [locale, file] of Object.entries(LOCALES)) {
    const words = parse(readFileSync(join(ROOT, 'locales', `${file}.yml`), 'utf8'));
    const browser = await launch({ headless: true, locale });
    try {
      await keepAll(browser, samples, words);
      for (const theme of THEMES) shots.push(...(await pictureAll(browser, shown, words, { locale, theme }, folder)));
    } finally {
      await browser.close();
    }
  }
  return shots;
}

async function pictureAll(browser, sample, words, { locale, theme }, folder) {
  const shots = [];
  for (const { name, size, whole = false, open } of VIEWS) {
    const page = await open(waysIn(browser, sample, words, { size, theme }), words);
    await page.bringToFront();
    await page.waitForTimeout(SETTLE_MS);
    const file = `views/${name}-${locale}-${theme}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: whole });
    shots.push({ file, caption: `${name}, ${locale}, ${theme}` });
    await closeTabs(browser);
  }
  return shots;
}
