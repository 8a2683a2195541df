/** One measured click: a fresh tab, the shortcut, and the moment the clean view is on the screen. */
import { pressShortcut } from '../../browser/extension-browser.mjs';

const WAIT_MS = 5000;

/**
 * Runs in the page: settles right after the frame that first shows the view; `undefined` where none comes.
 * A message posted in an animation frame is handled after that frame is painted.
 */
function paintOfView(patience) {
  globalThis.viewPainted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-qingdu]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(Date.now()));
        port1.start();
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.documentElement, { childList: true });
    setTimeout(() => resolve(undefined), patience);
  });
}

/**
 * @param {import('../../browser/extension-browser.mjs').ExtensionBrowser} browser
 * @returns {Promise<number | undefined>} milliseconds; undefined where the page has nothing to read
 */
export async function clickToView(browser, url, html) {
  browser.serve(url, html);
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.waitForTimeout(300);
  await page.evaluate(paintOfView, WAIT_MS);
  const pressed = await pressShortcut(browser, page, 'clean-view');
  const painted = await page.evaluate(() => globalThis.viewPainted);
  await page.close();
  return painted === undefined ? undefined : painted - pressed;
}
