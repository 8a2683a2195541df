/** The list of the library in the built extension: marks by key, filters in the address, the reports. */
import { expect, fixture, NEWS, test, WECHAT } from './support/test';

test('a star is given by key, found among the starred, and there after a reload', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  await person.save(await person.visit(NEWS, fixture('news.html')));
  const library = await person.library();
  const rows = library.locator('.row .name');
  await expect(rows).toHaveCount(2);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('End');
  await library.keyboard.press('s');
  await expect(library.getByText('已为 1 篇文章加星标')).toBeVisible();
  await library.getByRole('button', { name: '星标', exact: true }).click();
  await expect(rows).toHaveText([/老邮局搬家之后/]);
  await library.reload();
  await expect(rows).toHaveText([/老邮局搬家之后/]);
  await library.goBack();
  await expect(rows).toHaveCount(2);
});

test('the side counts accounts in a worker, and narrows the list by one', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  await person.save(await person.visit(NEWS, fixture('news.html')));
  const library = await person.library();
  await library.getByRole('button', { name: /^街角观察/ }).click();
  await expect(library.locator('.row .name')).toHaveText([/老邮局搬家之后/]);
  await library.getByRole('button', { name: /去掉筛选条件 街角观察/ }).click();
  await expect(library.locator('.row .name')).toHaveCount(2);
});

test('statistics and duplicates are pages of their own', async ({ person }) => {
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await library.getByRole('button', { name: '统计' }).click();
  await expect(library.getByRole('table')).toContainText('街角观察');
  await library.getByRole('button', { name: '重复文章' }).click();
  await expect(library.getByText('没有重复的文章。')).toBeVisible();
  await library.getByRole('button', { name: '全部文章' }).click();
  await expect(library.locator('.row .name')).toHaveCount(1);
});
