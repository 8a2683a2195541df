/** What a person sets for conversion reaches the page that is open, at its next conversion. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Person } from './support/test';

const ADDRESS = 'https://news.example.org/words.html';
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>软件</title><p>他说“软件里面的头发”，乾隆被发明了。</p><code>“软件”</code>';

async function options(person: Person): Promise<Page> {
  const page = await person.browser.context.newPage();
  await page.goto(`chrome-extension://${person.browser.id}/options.html`);
  return page;
}

/** To Traditional, by way of the original where it was converted before. */
async function convertAgain(person: Person, page: Page): Promise<void> {
  const popup = await person.popup(page);
  await popup.waitForText(/始终转为/);
  if ((await popup.evaluate(`document.querySelector('[name=script]:checked').value`)) !== 'original') {
    await popup.click(/^原文$/);
    await popup.waitForText(/与转换前完全一致/);
  }
  await popup.click(/简体转繁体/);
  await popup.waitForText(/网页已显示为繁体/);
}

test('presets and switches', async ({ person }) => {
  const page = await person.visit(ADDRESS, PAGE);
  await convertAgain(person, page);
  await expect(page.locator('p')).toHaveText('他說“軟件裡面的頭髮”，乾隆被發明了。');

  const settings = await options(person);
  await settings.getByRole('radio', { name: '台湾用字和用词' }).last().check();
  await settings.getByRole('switch', { name: '引号随字形' }).check();
  await convertAgain(person, page);
  await expect(page.locator('p')).toHaveText('他說「軟體裡面的頭髮」，乾隆被發明了。');
  await expect(page.locator('code')).toHaveText('“软件”');

  await settings.getByRole('radio', { name: '香港用字' }).last().check();
  await settings.getByRole('switch', { name: '引号随字形' }).uncheck();
  await settings.getByRole('switch', { name: '完全按照 OpenCC' }).check();
  await convertAgain(person, page);
  await expect(page.locator('p')).toHaveText('他説“軟件裏面的頭髮”，乾隆被髮明瞭。');
  await settings.reload();
  await expect(settings.getByRole('radio', { name: '香港用字' }).last()).toBeChecked();
  await expect(settings.getByRole('switch', { name: '完全按照 OpenCC' })).toBeChecked();
});

test('own words: one by one, as text, as a file; a broken line is refused by its number', async ({ person }) => {
  const page = await person.visit(ADDRESS, PAGE);
  const settings = await options(person);
  await settings.getByRole('textbox', { name: '原词' }).fill('软件');
  await settings.getByRole('textbox', { name: '转为' }).fill('軟體');
  await settings.getByRole('button', { name: '添加', exact: true }).click();
  await settings.getByRole('textbox', { name: '原词' }).fill('头发');
  await settings.getByRole('button', { name: '添加', exact: true }).click();
  const text = settings.getByRole('textbox', { name: '全部用词的文本' });
  await expect(text).toHaveValue('[hant]\n软件 = 軟體\n头发\n');
  await convertAgain(person, page);
  await expect(page.locator('p')).toHaveText('他說“軟體裡面的头发”，乾隆被發明了。');

  await text.fill('[hant]\n软件 = 軟體\n里面=裏面=裡面\n');
  await settings.getByRole('button', { name: '保存' }).click();
  await expect(settings.locator('.problems')).toContainText('第 3 行：一行里有多个等号（里面=裏面=裡面）');
  await text.fill('[hant]\n软件 = 軟體\n# 我的\n里面=裏邊\n');
  await settings.getByRole('button', { name: '保存' }).click();
  await expect(settings.getByText('2 个词', { exact: true })).toBeVisible();
  await convertAgain(person, page);
  await expect(page.locator('p')).toHaveText('他說“軟體裏邊的頭髮”，乾隆被發明了。');

  const many = Array.from({ length: 5_000 }, (_, at) => `长词${at} = 長辭${at}`);
  await settings.locator('input[type=file][accept*="text"]').setInputFiles({
    name: 'words.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(['[hant]', ...many, '= 空', '[hans]', '軟體'].join('\n')),
  });
  await expect(settings.getByRole('alert')).toContainText('已导入 5001 个词；1 行无法读取：');
  await expect(settings.getByRole('alert')).toContainText('第 5002 行：缺少词');
  await page.evaluate(() => document.body.append('长词4999和软件'));
  await convertAgain(person, page);
  await expect(page.locator('body')).toContainText('長辭4999和軟體');

  const download = settings.waitForEvent('download');
  await settings.locator('section[aria-labelledby=words]').getByRole('button', { name: '导出' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.startsWith('[hant]\n软件 = 軟體\n# 我的\n里面=裏邊\n长词0 = 長辭0\n')).toBe(true);
  expect(file.endsWith('[hans]\n軟體\n')).toBe(true);
  await settings.getByRole('button', { name: '撤销' }).click();
  await expect(text).toHaveValue('[hant]\n软件 = 軟體\n# 我的\n里面=裏邊\n');
});
