/** The isolated world in which a content script of ours runs in a page, as the browser's protocol shows it. */

/**
 * @param {import('playwright').Page} page
 * @param {string} id of the extension; its declared script must run in the page
 * @returns {Promise<{ evaluate: (expression: string) => Promise<void>, said: string[] }>} `evaluate` runs in the world,
 *   with the extension's own means; `said`: what it writes with `console.info`, as it comes
 */
export async function openPageWorld(page, id) {
  const session = await page.context().newCDPSession(page);
  const contextId = worldOf(session, id);
  const said = [];
  session.on('Runtime.consoleAPICalled', ({ args }) => said.push(String(args[0]?.value)));
  await session.send('Runtime.enable');
  const world = await contextId;
  return {
    said,
    async evaluate(expression) {
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
  };
}

function worldOf(session, id) {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
}
