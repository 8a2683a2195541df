/** axe finds nothing on any page of ours, in any theme and language; and all of it fits 320 pixels. */
import type { Page } from '@playwright/test';
import { THEMES } from '../../lib/view/reading/reading-preferences';
import { findBarriers } from './support/axe';
import { expect, fixture, test, WECHAT, type Person } from './support/test';

const SAVE = { 'zh-CN': /^保存$/, 'zh-TW': /^儲存$|^保存$/, en: /^Save$/ };
const PARTS =
  '<h2>搬家</h2><p>三辆货车来回跑了一个上午。</p><h2>新楼</h2><pre>code</pre><table><tr><td>1998</td></tr></table>';

/** Closed roots are closed to axe as well; here they are made open, in pages of our own alone. */
async function open(person: Person, path: string): Promise<Page> {
  const page = await person.browser.context.newPage();
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.goto(`chrome-extension://${person.browser.id}/${path}`);
  return page;
}

const barriersOf = (page: Page) => findBarriers((expression) => page.evaluate(expression));

async function bothSchemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriersOf(page), colorScheme).toEqual([]);
  }
}

/** Nothing is wider than the window, which 400 % of zoom makes of 1280 pixels. */
async function fits320(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

for (const [locale, save] of Object.entries(SAVE)) {
  test.describe(locale, () => {
    test.use({ browserLocale: locale });

    test('popup, library and clean view', async ({ person }) => {
      test.setTimeout(120_000);
      const html = fixture('wechat.html').replace('<section><span>新楼亮堂', `${PARTS}<section><span>新楼亮堂`);
      const article = await person.visit(WECHAT, html);
      const popup = await person.popup(article);
      await popup.waitForText(/老邮局搬家之后/);
      expect(await findBarriers((expression) => popup.evaluate(expression))).toEqual([]);
      await popup.click(save);
      await popup.waitForText(/已存入|已存|Saved to/);
      expect(await findBarriers((expression) => popup.evaluate(expression))).toEqual([]);
      const tab = await person.tabId(article);
      const dark = await open(person, `popup.html?tab=${tab}`);
      await dark.emulateMedia({ colorScheme: 'dark' });
      await dark.locator('#headline').waitFor();
      expect(await barriersOf(dark)).toEqual([]);

      const library = await open(person, 'library.html');
      await library.getByRole('link', { name: /老邮局搬家之后/ }).waitFor();
      await bothSchemes(library);
      await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
      const view = library.locator('dialog.view');
      await view.locator('.body p').first().waitFor();
      for (const theme of THEMES) {
        await library.keyboard.press('t');
        await view.locator(`.swatches input[value="${theme}"]`).click({ force: true });
        await expect(view).toHaveAttribute('data-theme', theme);
        expect.soft(await barriersOf(library), `${theme}, menu`).toEqual([]);
        await library.keyboard.press('Escape');
        expect.soft(await barriersOf(library), theme).toEqual([]);
      }
      for (const key of ['o', 'x', 'r']) await library.keyboard.press(key);
      await view.locator('.outline').waitFor();
      await view.locator('.panel').waitFor();
      await view.locator('.player').waitFor();
      expect.soft(await barriersOf(library), 'outline, removed, player').toEqual([]);
      for (let step = 0; step < 3; step++) await library.keyboard.press('Escape');
      await library.keyboard.press('h');
      await library.keyboard.press('n');
      await view.locator('.note-card').waitFor();
      expect.soft(await barriersOf(library), 'note').toEqual([]);
      await library.keyboard.press('Escape');
      await fits320(library);
      expect(await view.locator('.scroller').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
      expect.soft(await barriersOf(library), 'narrow').toEqual([]);

      const notes = await open(person, 'notes.html');
      await notes.getByRole('listitem').first().waitFor();
      await bothSchemes(notes);
      await fits320(notes);
    });

    test('options and first run', async ({ person }) => {
      const options = await open(person, 'options.html');
      await options.locator('.sample p').first().waitFor();
      await bothSchemes(options);
      await fits320(options);

      const welcome = await open(person, 'welcome.html');
      await welcome.locator('.sample p').first().waitFor();
      await bothSchemes(welcome);
      await fits320(welcome);
    });
  });
}
