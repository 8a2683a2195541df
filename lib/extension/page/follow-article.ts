/** Follows a link of the clean view to a WeChat article, and opens that clean as well. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isWechatArticle } from '../../view/article/article-link';
import { ensurePageScript } from '../inject';
import { mainFrame } from '../main-frame';
import { sendMessage } from '../protocol';

const asked = v.strictObject({ address: v.pipe(v.string(), v.maxLength(4096), v.check(isWechatArticle)) });
/** A page that has not come by then is left as it is. In milliseconds. */
const LONGEST_LOAD = 30_000;

/**
 * Goes there in the same tab, so that the way back is the browser's own.
 *
 * @param data `{ address }`; refused unless it is an article of the one host that may be read without a click.
 */
export async function followArticle(data: unknown, tabId: number): Promise<void> {
  const url = new URL(v.parse(asked, data).address);
  url.protocol = 'https:';
  const loaded = untilLoaded(tabId, url.hostname);
  await browser.tabs.update(tabId, { url: url.href });
  if (!(await loaded)) return;
  await ensurePageScript(tabId);
  await sendMessage('page.toggleView', undefined, mainFrame(tabId));
}

/** @returns whether a page of this host is there. */
function untilLoaded(tabId: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(false), LONGEST_LOAD);
    let begun = false;

    function finish(there: boolean): void {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(look);
      browser.tabs.onRemoved.removeListener(gone);
      resolve(there);
    }

    function look(id: number, { status }: { status?: string }, { url }: { url?: string | undefined }): void {
      if (id !== tabId) return;
      begun ||= status === 'loading';
      if (!begun || status !== 'complete') return;
      finish(url !== undefined && new URL(url).hostname === host);
    }

    function gone(id: number): void {
      if (id === tabId) finish(false);
    }

    browser.tabs.onUpdated.addListener(look);
    browser.tabs.onRemoved.addListener(gone);
  });
}
