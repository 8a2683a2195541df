/** An article taken along in the script that was chosen: from the popup, the clean view and the library. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { clickClosed, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, NEWS, test, WECHAT } from './support/test';

const SIMPLIFIED = '山城夜市重开 摊商准备好了';

const downloadIn = (page: Page): Promise<Download> => page.waitForEvent('download');

test('the clean view offers each script, its own first', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/^清读$/);
  await waitForClosedText(page, /掃得卻比什麼時候都高興/);
  await clickClosed(page, 'button', /^下载或复制$/);
  await clickClosed(page, 'radio', /^以简体下载或复制$/);
  const file = downloadIn(page);
  await clickClosed(page, 'button', /^Markdown（/);
  expect((await file).suggestedFilename()).toContain(SIMPLIFIED);
  const text = readFileSync(await (await file).path(), 'utf8');
  expect(text).toContain(`# ${SIMPLIFIED}`);
  expect(text).toContain('扫得却比什么时候都高兴');
  await waitForClosedText(page, /掃得卻比什麼時候都高興/);
});

test('the popup shows and takes what the page shows; the library exports each script', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/^保存$/);
  await popup.waitForText(/已存入书库/);
  await popup.click(/繁体转简体/);
  await popup.waitForText(new RegExp(SIMPLIFIED));
  expect(await popup.evaluate(`document.querySelector('.take select').value`)).toBe('hans');

  const wechat = await person.visit(WECHAT, fixture('wechat.html'));
  const second = await person.popup(wechat);
  await second.click(/^保存$/);
  await second.waitForText(/已存入书库/);

  const library = await person.library();
  await library.getByRole('checkbox').first().check({ force: true });
  await library.getByRole('button', { name: '全选' }).click();
  await library.getByRole('combobox', { name: '导出的字形' }).selectOption('hant');
  const file = downloadIn(library);
  await library.getByRole('button', { name: '纯文本' }).click();
  const files = unzipSync(readFileSync(await (await file).path()));
  const texts = Object.values(files).map((content) => strFromU8(content));
  expect(texts.some((text) => text.includes('山城夜市重開 攤商準備好了'))).toBe(true);
  expect(texts.some((text) => text.includes('老郵局搬家之後'))).toBe(true);
  expect(Object.keys(files).some((name) => name.includes('老郵局搬家之後'))).toBe(true);
  await expect(library.getByText('老邮局搬家之后')).toBeVisible();
});
