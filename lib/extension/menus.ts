/** The right-click menu. Browsers keep it between runs of the worker, so it is made at install and start alone. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TabAction } from './tab-actions';

const WORDS = { 'clean-view': 'menu.cleanView', save: 'menu.save', convert: 'menu.convert' } as const;

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, words] of Object.entries(WORDS) as [TabAction, (typeof WORDS)[TabAction]][]) {
    browser.contextMenus.create({
      id,
      title: i18n.t(words),
      contexts: ['page', 'selection', 'image', 'link'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  }
}
