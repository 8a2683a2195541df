/** A new person tries the three main actions on the page that greets them. */
import type { Page } from '@playwright/test';
import { closedText, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, test, type Person } from './support/test';

const PROMOTION = /点击上方|往期推荐|识别二维码|点赞/;

async function openWelcome({ browser }: Person): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  return page;
}

test('the sample is cleaned by the real pipeline', async ({ person }) => {
  const page = await openWelcome(person);
  await expect(page.locator('.sample')).toContainText('往期推荐');
  await page.getByRole('button', { name: '打开清读' }).click();
  await waitForClosedText(page, /人还是想来看看灯[^]*河边日报/);
  expect(await closedText(page)).not.toMatch(PROMOTION);
});

test('the sample is converted and comes back', async ({ person }) => {
  const page = await openWelcome(person);
  const sample = page.locator('.sample');
  const written = await sample.textContent();
  await page.getByRole('radio', { name: '繁体' }).check({ force: true });
  await expect(sample).toContainText('電線杆換成了水泥的');
  await page.getByRole('radio', { name: '原文' }).check({ force: true });
  await expect.poll(() => sample.textContent()).toBe(written);
});

test('the sample is kept and can be taken out again', async ({ person }) => {
  const page = await openWelcome(person);
  await page.getByRole('button', { name: '保存到书库' }).click();
  await expect(page.getByText('已在您的书库里')).toBeVisible();
  const library = await person.library();
  await expect(library.getByText('渡口的灯，亮了四十年').first()).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: '拿出来' }).click();
  await library.bringToFront();
  await expect(library.getByText('渡口的灯，亮了四十年')).toHaveCount(0);
});
