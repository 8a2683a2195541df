/**
 * How long the library page takes to show its first rows, and the memory it holds then: from the beginning of the
 * navigation, as a person opens it in a browser that runs, when what an earlier page reads behind its list has come.
 */

const ROUNDS = 7;
const WAIT_MS = 60_000;

/** Runs before the page's own scripts: settles right after the frame that first shows rows. */
function watchRows() {
  globalThis.rowsPainted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const count = document.querySelectorAll('main .row .open').length;
      if (count === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve({ count, milliseconds: performance.now() }));
        port1.start();
        port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Ends the playing of an internet. @returns {Promise<{ count: number, times: number[], heap: number }>} `times` in ms since navigation, `heap` in bytes of JavaScript */
export async function openRows({ context, id }) {
  // Nothing on the page asks the net, and what tests intercept costs each file a way through their process.
  await context.unrouteAll();
  const times = [];
  let last = { count: 0, heap: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    await page.addInitScript(watchRows);
    await page.goto(`chrome-extension://${id}/library.html`);
    const { count, milliseconds } = await page.evaluate(() => globalThis.rowsPainted);
    times.push(milliseconds);
    await page.waitForSelector('.facet-count');
    last = { count, heap: await heapOf(page) };
    await page.close();
  }
  return { ...last, times };
}
