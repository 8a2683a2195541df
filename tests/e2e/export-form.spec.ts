/** Names and front matter of exported files, as a person sets them, reach the next export. */
import { readFile } from 'node:fs/promises';
import { expect, fixture, test } from './support/test';

test('own templates: previewed, refused by place, kept, and used', async ({ person }) => {
  await person.save(await person.visit('https://mp.weixin.qq.com/s/a', fixture('wechat.html')));

  const page = await person.browser.context.newPage();
  await page.goto(`chrome-extension://${person.browser.id}/options.html`);
  const section = page.locator('section[aria-labelledby=files]');
  const name = section.getByRole('textbox', { name: '文件名' });
  await name.fill('{titel} {date}');
  await expect(section.getByRole('alert')).toHaveText('第 1 个字符：没有 {titel} 这个字段');
  await expect(section.getByRole('button', { name: '保存' })).toBeDisabled();
  await name.fill('{title}＠{site}');
  await expect(section.locator('output')).toHaveText('老邮局搬家之后＠mp.weixin.qq.com.md');
  await section.getByRole('combobox').selectOption('hexo');
  await expect(section.locator('pre')).toContainText('date: 2026-03-08T21:34:00');
  await section.getByRole('textbox', { name: '属性' }).fill('name: 《{title}》\nfrom: {url}');
  await expect(section.locator('pre')).toContainText('name: "《老邮局搬家之后》"');
  await section.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存，从下一次导出开始有效。')).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue('{title}＠{site}');

  const library = await person.library();
  await library.getByRole('checkbox').first().check();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Markdown', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^老邮局搬家之后＠mp\.weixin\.qq\.com\.md$/);
  expect(await readFile(await download.path(), 'utf8')).toMatch(
    /^---\nname: "《老邮局搬家之后》"\nfrom: "https:\/\/mp.weixin.qq.com\/s\/a"\n---\n/,
  );
});
