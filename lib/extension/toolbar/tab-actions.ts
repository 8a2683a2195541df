/** The three things a person can ask for without opening the popup; the shortcuts and the menu share their names. */
import { browser } from 'wxt/browser';
import type { ShownScript, TargetScript } from '../../convert/types';
import { ensurePageScript } from '../inject';
import { mainFrame } from '../main-frame';
import { parsePageStatus } from '../page/page-answers';
import { sendMessage, type PageStatus } from '../protocol';
import { saveTab } from '../batch/save-tab';
import { isReadable } from './state-words';
import { showOutcome } from './toolbar';

const TAB_ACTIONS = ['clean-view', 'save', 'convert'] as const;
export type TabAction = (typeof TAB_ACTIONS)[number];

export function isTabAction(name: unknown): name is TabAction {
  return (TAB_ACTIONS as readonly unknown[]).includes(name);
}

/** What cannot be done is marked on the button and explained in the popup, where the browser lets us open it. */
export async function runTabAction(action: TabAction, tabId: number): Promise<void> {
  const ok = await ACTIONS[action](tabId).catch(() => false);
  if (ok && action !== 'save') return;
  await showOutcome(tabId, ok);
  if (!ok) await browser.action.openPopup().catch(() => {});
}

const ACTIONS: Record<TabAction, (tabId: number) => Promise<boolean>> = {
  async 'clean-view'(tabId) {
    await ensurePageScript(tabId);
    const state = await sendMessage('page.toggleView', undefined, mainFrame(tabId));
    return state === 'closed' || isReadable(state);
  },
  async save(tabId) {
    return (await saveTab(tabId)).ok;
  },
  async convert(tabId) {
    await ensurePageScript(tabId);
    const status = parsePageStatus(await sendMessage('page.status', undefined, mainFrame(tabId)));
    const next = nextScript(status, browser.i18n.getUILanguage());
    return parsePageStatus(await sendMessage('page.convert', next, mainFrame(tabId))).left === undefined;
  },
};

/** The other script; from a converted page, the original. Where the page does not tell, what the person reads. */
export function nextScript({ shown, script }: PageStatus, uiLanguage: string): ShownScript {
  if (shown !== 'original') return 'original';
  if (script === 'hant') return 'hans';
  if (script === 'hans') return 'hant';
  return preferredScript(uiLanguage);
}

function preferredScript(language: string): TargetScript {
  return /^zh\b.*-(?:TW|HK|MO|Hant)\b/i.test(language) ? 'hant' : 'hans';
}
