/** The right-click menu. Browsers keep it between runs of the worker, so it is made at install and start alone. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SAVE_TABS } from '../batch/open-batch';

const WORDS = {
  'clean-view': 'menu.cleanView',
  save: 'menu.save',
  [SAVE_TABS]: 'menu.saveTabs',
  convert: 'menu.convert',
} as const;

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, words] of Object.entries(WORDS) as [keyof typeof WORDS, (typeof WORDS)[keyof typeof WORDS]][]) {
    browser.contextMenus.create({
      id,
      title: i18n.t(words),
      contexts: ['page', 'selection', 'image', 'link'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  }
}
