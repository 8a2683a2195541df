/** Pictures of every view in each language and both themes: what a person looks at before a change of looks is called done. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openToolbarPopup } from '../browser/toolbar-popup.mjs';
import { ROOT } from '../setup.mjs';
import { VIEWS } from './view-list.mjs';
import { waysIn } from './ways-in.mjs';

/** Languages of the browser, and the file in locales/ that each shows. */
export const LOCALES = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en' };
const THEMES = ['light', 'dark'];
/** What a view needs to fade in and a picture to appear. */
const SETTLE_MS = 500;

/** Pages that are not kept, of a host that may be read without a click. */
const FRESH = 'https://mp.weixin.qq.com/s/post-office';
const DELETED = 'https://mp.weixin.qq.com/s/gone';
const LIST = 'https://mp.weixin.qq.com/list';
/** One of the samples under a second address. */
const COPY = 'https://mirror.example.org/copy.html';

const readPage = (name) => readFileSync(join(ROOT, 'tests', 'e2e', 'pages', name), 'utf8');
const listPage = () => `<title>频道</title><ul>${'<li><a href="/a">一条新闻的标题有十几个字</a></li>'.repeat(40)}</ul>`;

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
  const article = samples.find(({ url }) => new URL(url).hostname === 'mp.weixin.qq.com').url;
  const other = samples.find(({ url }) => url !== article);
  const shots = [];
  for (const [locale, file] of Object.entries(LOCALES)) {
    const words = parse(readFileSync(join(ROOT, 'locales', `${file}.yml`), 'utf8'));
    const browser = await launch({ headless: true, locale });
    try {
      await keepAll(browser, samples, words);
      for (const [url, name] of [
        [FRESH, 'wechat.html'],
        [DELETED, 'wechat-deleted.html'],
      ]) {
        browser.serve(url, readPage(name));
      }
      browser.serve(LIST, listPage());
      const pages = { article, fresh: FRESH, deleted: DELETED, list: LIST };
      for (const view of VIEWS) {
        if (view.copied) await keepAll(browser, [{ url: COPY, html: other.html }], words);
        shots.push(...(await picture(browser, pages, words, view, locale, folder)));
      }
    } finally {
      await browser.close();
    }
  }
  return shots;
}

async function picture(browser, pages, words, { name, size, whole = false, open }, locale, folder) {
  const page = await open(waysIn(browser, pages, words, size), words);
  await page.bringToFront();
  const shots = [];
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(SETTLE_MS);
    const file = `views/${name}-${locale}-${theme}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: whole });
    shots.push({ file, caption: `${name}, ${locale}, ${theme}` });
  }
  await closeTabs(browser);
  return shots;
}
