/** Shortcuts and the right-click menu do what the popup does. The browser's own keys and menus cannot be pressed from here: their events are. */
import type { Page } from '@playwright/test';
import { waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { chooseFromMenu, pressShortcut } from '../../scripts/browser/extension-browser.mjs';
import { expect, fixture, rowsOf, test, type Person, WECHAT } from './support/test';

/** What the toolbar button shows for some seconds after an action. */
async function badge(person: Person, page: Page): Promise<unknown> {
  const tabId = await person.tabId(page);
  return person.browser.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
}

for (const [name, act] of [
  ['shortcut', pressShortcut],
  ['menu', chooseFromMenu],
] as const) {
  test(`${name}: clean view, and again to leave it`, async ({ person }) => {
    const page = await person.visit(WECHAT, fixture('wechat.html'));
    await act(person.browser, page, 'clean-view');
    await waitForClosedText(page, /邮局就还在/);
    await act(person.browser, page, 'clean-view');
    await expect(page.locator('[data-qingdu]')).toHaveCount(0);
  });

  test(`${name}: save`, async ({ person }) => {
    const page = await person.visit(WECHAT, fixture('wechat.html'));
    await act(person.browser, page, 'save');
    await expect.poll(() => badge(person, page)).toBe('✓');
    const library = await person.library();
    await expect(rowsOf(library)).toContainText('老邮局搬家之后');
  });

  test(`${name}: convert, and again for the original`, async ({ person }) => {
    const page = await person.visit(WECHAT, fixture('wechat.html'));
    await act(person.browser, page, 'convert');
    await expect(page.locator('#activity-name')).toHaveText('老郵局搬家之後');
    await act(person.browser, page, 'convert');
    await expect(page.locator('#activity-name')).toHaveText('老邮局搬家之后');
  });
}

test('a page that is no article is not saved, and the button shows that', async ({ person }) => {
  const page = await person.visit('https://mp.weixin.qq.com/s/gone', fixture('wechat-deleted.html'));
  await pressShortcut(person.browser, page, 'save');
  const tabId = await person.tabId(page);
  await expect.poll(() => person.browser.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`)).toBe('!');
});
