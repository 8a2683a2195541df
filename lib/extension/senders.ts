/** Who may ask for what: a message counts only from where its kind comes from. */
import { browser } from 'wxt/browser';

/** What both browsers tell about the sender of a message. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

export class ForbiddenSenderError extends Error {
  override readonly name = 'ForbiddenSenderError';
}

/**
 * @returns the tab of a script of ours in a page's main frame. The address is the browser's word, not the page's.
 * @throws ForbiddenSenderError
 */
export function requirePageScript(sender: MessageSender): { tabId: number; url: string } {
  const url = sender.tab?.url ?? sender.url;
  const tabId = sender.tab?.id;
  const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
  if (!isOurs || tabId === undefined || url === undefined || isExtensionAddress(sender.url)) {
    throw new ForbiddenSenderError('Only the script of a page may ask for this');
  }
  return { tabId, url };
}

export function isExtensionPage(sender: MessageSender): boolean {
  return sender.id === browser.runtime.id && isExtensionAddress(sender.url);
}

/** @throws ForbiddenSenderError unless the sender is a page of the extension itself. */
export function requireExtensionPage(sender: MessageSender): void {
  if (!isExtensionPage(sender)) {
    throw new ForbiddenSenderError('Only a page of the extension may ask for this');
  }
}

function isExtensionAddress(url: string | undefined): boolean {
  return url !== undefined && new URL(url).origin === new URL(browser.runtime.getURL('/')).origin;
}
