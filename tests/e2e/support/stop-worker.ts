/** Stops the extension's worker. */
import { expect, type BrowserContext } from '@playwright/test';

/** As the browser does after half a minute without work. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('there is no browser to ask');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await workers()).length).toBe(0);
}
