/** The background's part in saving many pages: tabs behind the others, an alarm that goes on after the worker was stopped. */
import { browser } from 'wxt/browser';
import { runQueue, type QueueServices } from '../../batch/run-queue';
import { library } from '../../library/store/database';
import { WAITING } from '../../pictures/picture-problem';
import { loadBatchSetting } from './batch-setting';
import { saveTab } from './save-tab';

const ALARM = 'batch';
/** All in milliseconds, and by the clock that nobody can set. */
const LONGEST_LOAD = 40_000;
const LOOK = 300;
/** Pages fill themselves after they have loaded; where there is no text yet it is worth a few more looks. */
const SETTLE = 800;
const MORE_LOOKS = [1_500, 3_000];
const LONGEST_PICTURES = 20_000;

let running: Promise<void> | undefined;

/** One run at a time, however many ask. */
export function goOnWithQueue(): Promise<void> {
  running ??= run().finally(() => (running = undefined));
  return running;
}

export async function answerBatchAlarm(name: string): Promise<void> {
  if (name === ALARM) await goOnWithQueue();
}

async function run(): Promise<void> {
  const open = await library().queue.where('state').anyOf('waiting', 'working').count();
  if (open === 0) return;
  await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  await runQueue(services);
  await browser.alarms.clear(ALARM);
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const services: QueueServices = {
  async isAllowed(url) {
    const { protocol, hostname } = new URL(url);
    return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  },
  async shows(tabId, url) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    return tab?.url !== undefined && withoutFragment(tab.url) === withoutFragment(url);
  },
  async open(url) {
    const { id } = await browser.tabs.create({ url, active: false });
    if (id === undefined) throw new Error('the browser gave the tab no number');
    return id;
  },
  async loaded(tabId) {
    const end = performance.now() + LONGEST_LOAD;
    while (performance.now() < end && (await browser.tabs.get(tabId)).status !== 'complete') await wait(LOOK);
    await wait(SETTLE);
  },
  async save(tabId) {
    let result = await saveTab(tabId);
    for (const pause of MORE_LOOKS) {
      if (result.ok || result.state !== 'empty') return result;
      await wait(pause);
      result = await saveTab(tabId);
    }
    return result;
  },
  async pictured(articleId) {
    const end = performance.now() + LONGEST_PICTURES;
    const waiting = () =>
      library()
        .pictureUses.where({ articleId })
        .filter(({ problem }) => problem === WAITING)
        .count();
    while (performance.now() < end && (await waiting()) > 0) {
      await wait(LOOK);
      // A worker that calls nothing of the browser is stopped after thirty seconds.
      await browser.runtime.getPlatformInfo();
    }
  },
  close: (tabId) => browser.tabs.remove(tabId).catch(() => {}),
  /** In parts, each with a sign of life. */
  async wait(milliseconds) {
    for (let left = milliseconds; left > 0; left -= LONGEST_PICTURES) {
      await wait(Math.min(left, LONGEST_PICTURES));
      await browser.runtime.getPlatformInfo();
    }
  },
  now: () => performance.now(),
  pause: async () => (await loadBatchSetting()).pause * 1000,
};

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
