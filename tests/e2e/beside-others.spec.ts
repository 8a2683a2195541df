/** The view beside what else is at work in a page: its styles, a translator, its own dialogs and shortcuts. */
import type { Page } from '@playwright/test';
import { clickClosed, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, test, WECHAT, type Person } from './support/test';

const LAST = /只要有人记得来取，邮局就还在。/;
/** What sites, their versions for elderly readers and extensions for dark pages do to a whole page. */
const STYLES = `*, *::before, *::after { all: revert !important; mix-blend-mode: difference !important; }
  html { font-size: 62.5% !important; zoom: 1.5 !important; filter: invert(1) hue-rotate(180deg) !important; opacity: 0.5 !important;
    transform: rotate(5deg) scale(0.8) !important; direction: rtl !important; writing-mode: vertical-rl !important;
    visibility: hidden !important; pointer-events: none !important; user-select: none !important; contain: layout paint !important; }
  body { zoom: 0.5 !important; } dialog, ::backdrop { background: red !important; }`;

async function open(person: Person, html: string): Promise<Page> {
  const page = await person.visit(WECHAT, html);
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST);
  return page;
}

test('whatever styles a page has as a whole, the view is the same to the last pixel', async ({ person }) => {
  const plain = await open(person, fixture('wechat.html'));
  const styled = await open(person, fixture('wechat.html').replace('</head>', `<style>${STYLES}</style></head>`));
  await expect(async () => {
    await plain.bringToFront();
    const wanted = await plain.screenshot();
    await styled.bringToFront();
    expect((await styled.screenshot()).equals(wanted)).toBe(true);
  }).toPass({ timeout: 15_000 });
});

test('a page that a translator has wrapped is read and converted, and shows again what the translator made', async ({
  person,
}) => {
  const wrap = (text: string) =>
    `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
  const html = fixture('wechat.html').replace(
    /(<span[^>]*>)([^<]{20,})/g,
    (_, tag: string, text: string) => tag + wrap(text),
  );
  expect(html).toContain('<font');
  const page = await open(person, html);
  await clickClosed(page, 'radio', /^繁/);
  await waitForClosedText(page, /信格留在牆上/);
  await page.keyboard.press('Escape');
  expect(await page.locator('font font').first().textContent()).toMatch(/^老邮局在解放路的拐角上/);
});

test('what is typed into a note reaches no shortcut of the page, and a dialog of the page takes nothing away', async ({
  person,
}) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await person.save(page);
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste']) {
      for (const target of [document, document.body])
        target.addEventListener(type, (event) => heard.push(event.type), { capture: true });
    }
  });
  await page.keyboard.press('h');
  await waitForClosedText(page, /按 H 划线/);
  await page.keyboard.press('n');
  await clickClosed(page, 'textbox', /^笔记$/);
  await page.keyboard.type('js 是字 /?');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.id = 'theirs';
    document.body.append(dialog);
    dialog.showModal();
    dialog.close();
  });
  await page.keyboard.press('Control+Enter');
  await clickClosed(page, 'button', /^1 条划线或笔记/);
  await waitForClosedText(page, /js 是字 \/\?/);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
