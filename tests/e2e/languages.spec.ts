/** The popup speaks the browser's language, of the three that there are. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, fixture, test, WECHAT } from './support/test';

const LOCALES = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en' };

for (const [locale, file] of Object.entries(LOCALES)) {
  test.describe(locale, () => {
    test.use({ browserLocale: locale });
    test('popup and library', async ({ person }) => {
      const words = parse(readFileSync(new URL(`../../locales/${file}.yml`, import.meta.url), 'utf8'));
      const page = await person.visit(WECHAT, fixture('wechat.html'));
      const popup = await person.popup(page);
      const text = await popup.waitForText(/老邮局搬家之后/);
      for (const word of ['cleanView', 'save', 'library', 'original', 'take'])
        expect(text).toContain(words.popup[word]);
      expect(await popup.evaluate('document.documentElement.lang')).toBe(words.view.locale);
      const library = await person.library();
      await expect(library).toHaveTitle(words.library.title);
      await expect(library.getByText(words.library.empty.title)).toBeVisible();
    });
  });
}

test('the popup works by keyboard alone', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  const tabId = await person.tabId(page);
  const popup = await person.browser.context.newPage();
  await popup.goto(`chrome-extension://${person.browser.id}/popup.html?tab=${tabId}`);
  await expect(popup.getByRole('button', { name: '清读', exact: true })).toBeEnabled();
  const reached: string[] = [];
  for (let step = 0; step < 16; step++) {
    await popup.keyboard.press('Tab');
    reached.push(
      await popup.evaluate(() => {
        const focused = document.activeElement;
        return focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? '';
      }),
    );
  }
  for (const name of ['清读', '保存', '复制为 Markdown', '下载为纯文本', '原文', '书库'])
    expect(reached).toContain(name);
  await popup.getByRole('button', { name: '保存' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('已存入书库');
  await popup.getByRole('radio', { name: '原文' }).focus();
  await popup.keyboard.press('ArrowLeft');
  await expect(page.locator('#activity-name')).toHaveText('老郵局搬家之後');
});
