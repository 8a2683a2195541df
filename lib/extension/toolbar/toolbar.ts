/**
 * What the toolbar button tells: its picture and title say what a WeChat page is, its badge how an action went.
 * The browser itself forgets both when the tab goes to another page.
 */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageState } from '../../clean/types';
import { explainState, isReadable, kindWord } from './state-words';

const SIZES = [16, 32] as const;
const FEEDBACK_MS = 3_000;
const GOOD = '#14675b';
const BAD = '#a3301d';

/** An article gets the picture with the mark, an unreadable page the grey one. */
export async function markTab(tabId: number, state: PageState | 'unknown'): Promise<void> {
  const name = i18n.t('extension.name');
  if (state === 'unknown') return draw(tabId, '', name);
  if (isReadable(state)) return draw(tabId, 'article-', `${name}: ${kindWord(state)}`);
  return draw(tabId, 'off-', `${name}: ${explainState(state).title}`);
}

async function draw(tabId: number, variant: '' | 'article-' | 'off-', title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${variant}${size}.png`]));
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}

/** A tick or an exclamation mark for three seconds, shorter than a worker's rest. */
export async function showOutcome(tabId: number, ok: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: ok ? GOOD : BAD });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: ok ? '✓' : '!' });
  setTimeout(() => {
    browser.action.setBadgeText({ tabId, text: '' }).catch(() => {
      // The tab was closed meanwhile, and its badge with it.
    });
  }, FEEDBACK_MS);
}
