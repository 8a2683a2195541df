/** Who may ask for what: a message counts only from where its kind comes from. */
import { browser } from 'wxt/browser';
import { isOpened } from './opened-tabs';

/** What both browsers tell about the sender of a message. */
export interface MessageSender {
  id?: string | undefined;
  /** Of the frame. */
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

export class ForbiddenSenderError extends Error {
  override readonly name = 'ForbiddenSenderError';
}

export interface PageSender {
  tabId: number;
  /** The browser's word, not the page's. */
  url: string;
}

/**
 * @returns the tab of a script of ours in a page's main frame.
 * @throws ForbiddenSenderError
 */
export function requirePageScript(sender: MessageSender): PageSender {
  const url = sender.tab?.url ?? sender.url;
  const tabId = sender.tab?.id;
  const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
  if (!isOurs || tabId === undefined || url === undefined || isExtensionAddress(url) || !isOnePage(sender.url, url)) {
    throw new ForbiddenSenderError('Only the script of a page may ask for this');
  }
  return { tabId, url };
}

/**
 * As `requirePageScript`, on a page on which the person has clicked QingDu.
 * @throws ForbiddenSenderError
 */
export async function requireOpenedPage(sender: MessageSender): Promise<PageSender> {
  const page = requirePageScript(sender);
  if (!(await isOpened(page.tabId, page.url))) {
    throw new ForbiddenSenderError('Nothing was asked of QingDu on this page');
  }
  return page;
}

export function isExtensionPage({ id, url, origin }: MessageSender): boolean {
  return (
    id === browser.runtime.id && isExtensionAddress(url) && (origin === undefined || origin === new URL(url).origin)
  );
}

/** @throws ForbiddenSenderError unless the sender is a page of the extension itself. */
export function requireExtensionPage(sender: MessageSender): void {
  if (!isExtensionPage(sender)) {
    throw new ForbiddenSenderError('Only a page of the extension may ask for this');
  }
}

/** False for a page that is gone: what it said last must not count as the word of the page that came after it. */
function isOnePage(frameUrl: string | undefined, tabUrl: string): boolean {
  return frameUrl === undefined || new URL(frameUrl).origin === new URL(tabUrl).origin;
}

function isExtensionAddress(url: string | undefined): url is string {
  return url !== undefined && new URL(url).origin === new URL(browser.runtime.getURL('/')).origin;
}
