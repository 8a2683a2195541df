/** The main job on one sample page, as a person would do it: read clean, save, convert, take along. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { clickClosed, closedText, waitForClosedText } from '../browser/closed-view.mjs';
import { openToolbarPopup } from '../browser/toolbar-popup.mjs';

/** The words of the Simplified Chinese interface, in which the demo runs. */
const WORDS = {
  counted: /\d 字/,
  view: /^清读$/,
  save: /^(保存|更新副本)$/,
  saved: /已存入书库|已更新|没有变化/,
  simplified: /^简体$/,
  traditional: /^繁体$/,
};
const FACTS = ['title', 'source', 'author', 'editor', 'published', 'site', 'characters', 'tags'];
/** What a view needs to fade in and a picture to appear. */
const SETTLE_MS = 400;

/** @typedef {{ name: string, url: string, html: string }} Sample */

/** Lets the page settle, then keeps a picture of it. */
async function shoot(page, folder, file, caption) {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(folder, file) });
  return { file, caption };
}

/** Chooses the script in which the text is not written: the one that changes it. */
async function convertView(page) {
  const original = await closedText(page);
  for (const [script, name] of [
    ['Traditional', WORDS.traditional],
    ['Simplified', WORDS.simplified],
  ]) {
    await clickClosed(page, 'radio', name);
    await page.waitForTimeout(SETTLE_MS * 2);
    if ((await closedText(page)) !== original) return script;
  }
  throw new Error('Neither script changed the text.');
}

/** Takes the newest article of the library along as Markdown. */
async function exportNewest(browser, file) {
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${browser.id}/library.html`);
  await library.getByRole('checkbox').first().check();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Markdown' }).click();
  await (await downloading).saveAs(file);
  await library.close();
}

function factsOf(markdown) {
  const [, header] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
  const all = header ? parse(header) : {};
  return Object.fromEntries(FACTS.filter((key) => all[key] !== undefined).map((key) => [key, String(all[key])]));
}

async function work(browser, { name, url }, folder, result) {
  const page = await browser.context.newPage();
  await page.goto(url);
  const shot = async (file, caption) => result.shots.push(await shoot(page, folder, `${name}-${file}.png`, caption));
  await shot('1-before', 'The page as it is');
  const before = await page.evaluate(() => document.documentElement.outerHTML);

  const popup = await openToolbarPopup(browser, page);
  await popup.waitForText(WORDS.counted);
  await popup.click(WORDS.save);
  await popup.waitForText(WORDS.saved);
  result.done.push('saved');
  writeFileSync(join(folder, `${name}-2-popup.png`), await popup.screenshot());
  result.shots.push({ file: `${name}-2-popup.png`, caption: 'The popup, after saving' });

  await popup.click(WORDS.view);
  await waitForClosedText(page, WORDS.counted);
  result.done.push('cleaned');
  await shot('3-clean', 'Clean view');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('4-dark', 'Clean view, dark');
  await page.emulateMedia({ colorScheme: 'light' });
  result.done.push(`converted to ${await convertView(page)}`);
  await shot('5-converted', 'Clean view, in the other script');
  await page.keyboard.press('Escape');
  await page.locator('[data-qingdu]').waitFor({ state: 'detached' });
  if ((await page.evaluate(() => document.documentElement.outerHTML)) !== before) {
    throw new Error('The page is not as it was before.');
  }
  result.done.push('page left as it was');
  await page.close();
}

/**
 * Never throws: what went wrong stands in `error`, with all that was done before.
 * @param {import('../browser/extension-browser.mjs').ExtensionBrowser} browser
 * @param {Sample} sample
 * @param {string} folder where pictures and Markdown go
 */
export async function doMainJob(browser, sample, folder) {
  const started = performance.now();
  const result = { name: sample.name, url: sample.url, facts: {}, done: [], shots: [], seconds: 0 };
  try {
    await work(browser, sample, folder, result);
    const file = join(folder, `${sample.name}.md`);
    await exportNewest(browser, file);
    Object.assign(result, { markdown: `${sample.name}.md`, facts: factsOf(readFileSync(file, 'utf8')) });
    result.done.push(result.markdown);
  } catch (error) {
    result.error = error.message;
  }
  result.seconds = (performance.now() - started) / 1000;
  return result;
}

/** @returns {Promise<{ file: string, caption: string }[]>} pictures of the library with all that was saved */
export async function pictureLibrary(browser, folder) {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/library.html`);
  const light = await shoot(page, folder, 'library.png', 'Library');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await shoot(page, folder, 'library-dark.png', 'Library, dark');
  await page.close();
  return [light, dark];
}
