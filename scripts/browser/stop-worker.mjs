/** Stops the extension's worker. */
import { waitFor } from './wait-for.mjs';

/**
 * As the browser does after half a minute without work.
 * @param {import('playwright').BrowserContext} context
 * @param {{ isBusy?: boolean }} options `isBusy`: it is asked all the time, so another stands in its place at once
 */
export async function stopWorker(context, { isBusy = false } = {}) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('there is no browser to ask');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  if (!isBusy) await waitFor(async () => (await workers()).length === 0, 'the end of the worker');
  await session.detach();
}
