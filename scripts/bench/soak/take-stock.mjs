/** What a part of the browser still holds after its garbage was collected. */
import { attachTarget } from '../../browser/attach-target.mjs';

/** A collection frees what the one before made reachable no longer: finalisers, and documents that others held. */
const COLLECTIONS = 3;

/** @typedef {{ heap: number, nodes: number, listeners: number, documents: number }} Stock `heap` in bytes */

/** @param {(method: string, parameters?: object) => Promise<any>} send to the protocol of one target @returns {Promise<Stock>} */
async function stockOf(send, hasDom) {
  for (let round = 0; round < COLLECTIONS; round++) await send('HeapProfiler.collectGarbage');
  const { usedSize } = await send('Runtime.getHeapUsage');
  const counters = hasDom ? await send('Memory.getDOMCounters') : { nodes: 0, jsEventListeners: 0, documents: 0 };
  return { heap: usedSize, nodes: counters.nodes, listeners: counters.jsEventListeners, documents: counters.documents };
}

/** Of the process in which the page lives. */
export async function stockOfPage(page) {
  const session = await page.context().newCDPSession(page);
  try {
    return await stockOf((method, parameters) => session.send(method, parameters), true);
  } finally {
    await session.detach();
  }
}

/** Of the extension's background, which has no page that could be asked. */
export async function stockOfWorker(context) {
  const session = await context.browser().newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const { targetId } = targetInfos.find(({ type }) => type === 'service_worker');
    return await stockOf(await attachTarget(session, targetId), false);
  } finally {
    await session.detach();
  }
}
