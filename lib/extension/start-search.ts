/** Opens the page that owns the search index. Only the background does, so that there is one. */
import { browser } from 'wxt/browser';

let starting: Promise<boolean> | undefined;

/** @returns false where the browser has no such pages, as Firefox. */
export function startSearch(): Promise<boolean> {
  starting ??= open().finally(() => (starting = undefined));
  return starting;
}

async function open(): Promise<boolean> {
  if (!('offscreen' in browser) || browser.offscreen === undefined) return false;
  if (await browser.offscreen.hasDocument()) return true;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Keeps the search index of your library, which only a worker may open.',
  });
  return true;
}
