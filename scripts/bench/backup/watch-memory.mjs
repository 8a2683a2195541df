/** Looks at the memory of one process of the browser while something runs in it. Linux alone tells it. */
import { readFileSync } from 'node:fs';

const LOOK = 100;

/** @returns {number} bytes that the process shares with no other */
function privateBytes(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)].map(([, amount]) => Number(amount));
  return kilobytes.reduce((sum, amount) => sum + amount, 0) * 1024;
}

/** The renderer that works hardest while `busy` runs: that of the page. @returns {Promise<number>} its pid */
export async function findRenderer(context, busy) {
  const session = await context.browser().newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await busy();
  const after = await times();
  await session.detach();
  const spent = [...after].map(([id, time]) => ({ id, time: time - (before.get(id) ?? 0) }));
  return spent.toSorted((a, b) => b.time - a.time)[0].id;
}

/**
 * @template T
 * @param {number} pid
 * @param {() => Promise<T>} run
 * @returns {Promise<{ result: T, peak: number, before: number }>} `peak` and `before` in bytes
 */
export async function watchMemory(pid, run) {
  const before = privateBytes(pid);
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, privateBytes(pid))), LOOK);
  try {
    return { result: await run(), before, peak: Math.max(peak, privateBytes(pid)) };
  } finally {
    clearInterval(timer);
  }
}
