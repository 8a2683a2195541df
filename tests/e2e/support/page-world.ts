/** The isolated world in which a content script of ours runs in a page, as the browser's protocol shows it. */
import type { CDPSession, Page } from '@playwright/test';

export interface PageWorld {
  /** Runs in the world, with the extension's own means. */
  evaluate(expression: string): Promise<void>;
  /** What it writes with `console.info`, as it comes. */
  said: string[];
}

/** @param id of the extension; its declared script must run in the page. */
export async function openPageWorld(page: Page, id: string): Promise<PageWorld> {
  const session = await page.context().newCDPSession(page);
  const contextId = worldOf(session, id);
  const said: string[] = [];
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

function worldOf(session: CDPSession, id: string): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
}
