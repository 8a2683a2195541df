/** Which tab the popup is about. */
import { browser } from 'wxt/browser';
import { UnreachablePageError } from '../../lib/extension/toolbar/unreachable-page';

/**
 * The tab in front. Tests open the popup in a tab of its own, as `popup.html?tab=<id>`, to have it act on that one;
 * a page cannot do so, because none of the extension's pages are open to the web.
 *
 * @param search the popup's query.
 */
export function whichTab(search: string): { tabId: Promise<number>; isOwnTab: boolean } {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return { tabId: Promise.resolve(Number(named)), isOwnTab: true };
  return { tabId: tabInFront(), isOwnTab: false };
}

async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new UnreachablePageError('gone');
  return tab.id;
}
