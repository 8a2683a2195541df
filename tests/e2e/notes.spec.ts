/** Highlights and notes as a person makes them, in the library and over a page, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import { clickClosed, closedText, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { clickClosedWords, selectClosedWords } from '../../scripts/browser/closed-words.mjs';
import { expect, fixture, test, WECHAT, type Person } from './support/test';

const LAST = /只要有人记得来取，邮局就还在/;

async function openInLibrary(person: Person) {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, LAST);
  return library;
}

test('in the library: by mouse, with a note; there again when the article is opened again', async ({ person }) => {
  const library = await openInLibrary(person);
  await selectClosedWords(library, '只要有人记得来取');
  await clickClosed(library, 'button', /^划线：绿色/);
  await clickClosedWords(library, '人记得来');
  await library.keyboard.type('这一句最好。');
  await library.keyboard.press('Control+Enter');
  await clickClosed(library, 'button', /^绿色虚线划线：“只要有人记得来取” 这一句最好/);
  await library.keyboard.press('Escape');
  await library.keyboard.press('Escape');
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, LAST);
  await clickClosed(library, 'button', /^1 条划线或笔记/);
  expect(await waitForClosedText(library, /这一句最好/)).toContain('在正文中');
  await clickClosed(library, 'button', /^删除“只要有人记得来取”/);
  await waitForClosedText(library, /已删除/);
  await clickClosed(library, 'button', /^撤销/);
  await waitForClosedText(library, /这一句最好/);
});

test('in the library: by keyboard alone', async ({ person }) => {
  const library = await openInLibrary(person);
  await library.keyboard.press('h');
  await waitForClosedText(library, /按 H 划线/);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Shift+ArrowDown');
  expect(await library.evaluate(() => getSelection()?.rangeCount)).toBe(0);
  await library.keyboard.press('n');
  await library.keyboard.type('hn 都是字');
  await library.keyboard.press('Escape');
  await clickClosed(library, 'button', /^1 条划线或笔记/);
  await waitForClosedText(library, /hn 都是字/);
  await library.keyboard.press('Escape');
  expect(await closedText(library)).toMatch(LAST);
});

test('what is selected in the converted text is a place of the original', async ({ person }) => {
  const library = await openInLibrary(person);
  await clickClosed(library, 'radio', /^繁/);
  await waitForClosedText(library, /只要有人記得來取/);
  await selectClosedWords(library, '有人記得來取');
  await clickClosed(library, 'button', /^划线：蓝色/);
  await clickClosed(library, 'button', /^1 条划线或笔记/);
  expect(await waitForClosedText(library, /在正文中/)).toMatch(/^有人记得来取$/m);
  await clickClosed(library, 'button', /^在正文中显示：“有人记得来取”/);
});

test('over a page: highlighting an article that is not kept keeps both at one click; both are there again', async ({
  person,
}) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, LAST);
  await selectClosedWords(page, '只要有人记得来取');
  await clickClosed(page, 'button', /^划线：黄色/);
  await waitForClosedText(page, /这篇文章还没有存入书库/);
  await clickClosed(page, 'button', /^保存文章和划线/);
  await waitForClosedText(page, /已存入书库/);
  // Pictures that come while the article is kept move the text.
  await expect(async () => {
    await clickClosedWords(page, '只要有人记得来取');
    await clickClosed(page, 'textbox', /^笔记$/, { timeout: 1000 });
  }).toPass();
  await page.keyboard.type('页面上写的');
  await page.keyboard.press('Control+Enter');
  await page.reload();
  await (await person.popup(page)).click(/^清读$/);
  await clickClosed(page, 'button', /^黄色实线划线：“只要有人记得来取” 页面上写的/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  const library = await person.library();
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await clickClosed(library, 'button', /^1 条划线或笔记/);
  await waitForClosedText(library, /页面上写的/);
});

test('an article that was saved again with other words keeps its highlights, in place or listed', async ({
  person,
}) => {
  const html = fixture('wechat.html');
  const library = await openInLibrary(person);
  await selectClosedWords(library, '只要有人记得来取');
  await clickClosed(library, 'button', /^划线：黄色/);
  await selectClosedWords(library, '三辆绿色的货车');
  await clickClosed(library, 'button', /^划线：蓝色/);
  await clickClosed(library, 'button', /^2 条划线和笔记/);
  await library.close();

  const changed = html
    .replace('只要有人记得来取', '只要还有人记得来取')
    .replace(/搬家那天没有仪式，[^<]*三辆绿色的货车[^<]*/, '那一天的事，后来没有人再提起过，谁也不知道为什么会这样。');
  expect(changed).not.toContain('三辆绿色的货车');
  const page = await person.visit(WECHAT, changed);
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, /只要还有人记得来取/);
  await clickClosed(page, 'button', /^2 条划线和笔记/);
  expect(await waitForClosedText(page, /1 条对不上正文/)).toContain('三辆绿色的货车');
  await clickClosed(page, 'button', /^在正文中显示：“只要有人记得来取”/);
});

test('all notes of the library on a page: searched in either script, opened, taken along', async ({ person }) => {
  const library = await openInLibrary(person);
  await selectClosedWords(library, '只要有人记得来取');
  await clickClosed(library, 'button', /^划线：绿色/);
  await selectClosedWords(library, '三辆绿色的货车');
  await clickClosed(library, 'button', /^写笔记/);
  await library.keyboard.type('货车去了哪里？');
  await library.keyboard.press('Escape');
  await library.keyboard.press('Escape');
  await library.getByRole('link', { name: '划线与笔记' }).click();
  await expect(library.getByRole('status')).toHaveText('2 条划线和笔记');
  await expect(library.getByRole('listitem').first()).toContainText('货车去了哪里？');
  await library.getByRole('searchbox').fill('記得來取');
  await expect(library.getByRole('listitem')).toHaveCount(1);
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: '存为 Markdown' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('## [老邮局搬家之后](https://mp.weixin.qq.com/');
  expect(text).toContain('> 只要有人记得来取');
  expect(text).not.toContain('货车去了哪里');
  await library.getByRole('searchbox').fill('');
  await expect(library.getByRole('listitem')).toHaveCount(2);
  await library.getByRole('link', { name: '老邮局搬家之后' }).first().click();
  await waitForClosedText(library, LAST);
});
