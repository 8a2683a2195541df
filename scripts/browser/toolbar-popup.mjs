/** The popup of the toolbar button, opened as a person opens it. Playwright gives no page for it, so this speaks to it by protocol. */
import { attachTarget } from './attach-target.mjs';
import { clickToolbarButton } from './extension-browser.mjs';
import { waitFor } from './wait-for.mjs';

/** Runs in the popup: the control that a person would call by this name. */
const CONTROL = `(pattern) => [...document.querySelectorAll('button, a, [role=button], [role=radio], input, summary')]
  .find((node) => new RegExp(pattern).test(node.getAttribute('aria-label') ?? node.textContent.trim()) && !node.matches(':disabled'))`;

/**
 * Clicks the toolbar button on a page and gives the popup that opens.
 * @param {import('./extension-browser.mjs').ExtensionBrowser} browser
 * @param {import('playwright').Page} page
 */
export async function openToolbarPopup(browser, page) {
  const session = await browser.context.browser().newBrowserCDPSession();
  const popups = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter((target) => target.type === 'page' && target.url.includes(`${browser.id}/popup.html`));
  };
  const before = new Set((await popups()).map((target) => target.targetId));
  await clickToolbarButton(browser, page);
  const { targetId } = await waitFor(
    async () => (await popups()).find((target) => !before.has(target.targetId)),
    'the popup to open',
  );
  const send = await attachTarget(session, targetId);

  const evaluate = async (expression) => {
    const options = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const text = () => evaluate('document.body?.innerText ?? ""');
  return {
    evaluate,
    /** What the popup shows. */
    text,
    /** @param {RegExp} pattern @param {{ timeout?: number }} [options] @returns {Promise<string>} all that the popup shows */
    async waitForText(pattern, { timeout } = {}) {
      let shown = '';
      try {
        return await waitFor(
          async () => pattern.test((shown = await text())) && shown,
          `${pattern} in the popup`,
          timeout,
        );
      } catch (error) {
        throw new Error(`${error.message}. It shows:\n${shown}`, { cause: error });
      }
    },
    /** @param {RegExp} name of the button or link, as a person or a screen reader reads it */
    async click(name) {
      const pattern = JSON.stringify(name.source);
      await waitFor(() => evaluate(`Boolean((${CONTROL})(${pattern}))`), `a control ${name} in the popup`);
      await evaluate(`(${CONTROL})(${pattern}).click()`);
    },
    /** @returns {Promise<Buffer>} a PNG */
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await session.send('Target.closeTarget', { targetId }).catch(() => {});
      await session.detach();
    },
  };
}
