/** The clean view on paper. */
import type { Page } from '@playwright/test';
import { waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, NEWS, test, type Person } from './support/test';

const linesOf = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<p>第${index + 1}行說的是夜市，${'誰也不急，燈光照著走路的人，'.repeat(6)}</p>`,
  ).join('');

async function openView(person: Person, html: string, last: RegExp): Promise<Page> {
  const page = await person.visit(NEWS, html);
  const popup = await person.popup(page);
  await popup.click(/^清读$/);
  await waitForClosedText(page, last);
  return page;
}

async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const withLines = (count: number) => fixture('news.html').replace(/<figure>.*<\/figure>/, linesOf(count));

test('prints all of a long article, and none of the page below', async ({ person }) => {
  const short = await openView(person, withLines(40), /第40行/);
  const some = await countPages(short);
  const long = await openView(person, withLines(160), /第160行/);
  const many = await countPages(long);
  expect(some).toBeGreaterThanOrEqual(2);
  expect(many).toBeGreaterThan(3 * some - 2);

  // Not in the article: what the page itself would need many sheets for.
  const far = withLines(1).replace('<footer>', `<div style="height: 60000px">版權所有</div><footer>`);
  const page = await openView(person, far, /第1行/);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await countPages(page)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('without bars and buttons, in black on white, under the address it came from', async ({ person }) => {
  const page = await openView(person, withLines(3), /第3行/);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value}`);
  expect(shown.filter((each) => /^(?:button|toolbar|navigation|textbox)/.test(each))).toEqual([]);
  expect(shown).toContain(`StaticText: ${NEWS}`);
  expect(shown.filter((each) => /版權所有|首頁/.test(each))).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});
