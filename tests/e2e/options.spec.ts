/** A person looks for an option, takes all settings to another computer, and sees keys and permissions. */
import type { Page } from '@playwright/test';
import { expect, test, type Person } from './support/test';

async function openOptions(person: Person): Promise<Page> {
  const page = await person.browser.context.newPage();
  await page.goto(`chrome-extension://${person.browser.id}/options.html`);
  await expect(page.getByRole('heading', { name: '繁简转换' })).toBeVisible();
  return page;
}

test('a search leaves the options that answer it, in either script', async ({ person }) => {
  const page = await openOptions(person);
  await page.getByRole('searchbox').fill('引號');
  await expect(page.getByRole('switch', { name: /引号/ })).toBeVisible();
  await expect(page.getByRole('switch', { name: /OpenCC/ })).toBeHidden();
  await expect(page.getByRole('heading', { name: '导出文件' })).toBeHidden();
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText(['繁简转换']);
  await page.getByRole('searchbox').fill('没有这一项');
  await expect(page.getByText('没有包含“没有这一项”的选项')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('switch', { name: /OpenCC/ })).toBeVisible();
});

test('all settings go into a file and come back from it, with a way back', async ({ person }) => {
  const page = await openOptions(person);
  const plain = page.getByRole('switch', { name: /OpenCC/ });
  await plain.check();
  const settings = page.locator('[data-section="settings"]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    settings.getByRole('button', { name: '导出' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('qingdu-settings.json');
  const file = await download.path();
  await plain.uncheck();
  await settings.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/已采用 .* 中的设置/)).toBeVisible();
  await expect(plain).toBeChecked();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(plain).not.toBeChecked();
});

test('a file of something else changes nothing and says so', async ({ person }) => {
  const page = await openOptions(person);
  await page
    .locator('[data-section="settings"] input[type=file]')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('alert')).toContainText('other.json 不是清读的设置文件');
});

test('keys and permissions are listed', async ({ person }) => {
  const page = await openOptions(person);
  const keys = page.locator('[data-section="shortcuts"]');
  await expect(keys.getByText('繁简转换，再按恢复原文')).toBeVisible();
  await expect(keys.locator('kbd')).toHaveCount(3);
  await expect(page.locator('[data-section="permissions"]').getByText('mp.weixin.qq.com')).toBeVisible();
});
