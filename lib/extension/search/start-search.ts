/** Gives the search index its owner. Only the background does, so that there is one. */
import { browser } from 'wxt/browser';

let starting: Promise<boolean> | undefined;
let owned = false;

/**
 * @param own makes the background itself the owner: the way of Firefox, whose background is a page and may start workers.
 * @returns false where the browser knows neither.
 */
export function startSearch(own?: () => Promise<void>): Promise<boolean> {
  starting ??= open(own).finally(() => (starting = undefined));
  return starting;
}

async function open(own?: () => Promise<void>): Promise<boolean> {
  if (own) {
    if (!owned) await own();
    owned = true;
    return true;
  }
  if (!('offscreen' in browser) || browser.offscreen === undefined) return false;
  if (await browser.offscreen.hasDocument()) return true;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Keeps the search index of your library, which only a worker may open.',
  });
  return true;
}
