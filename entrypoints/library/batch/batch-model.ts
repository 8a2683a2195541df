/** What the library page knows and can do about saving many pages: those that were pasted or chosen, and the queue. */
import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import {
  addToQueue,
  cancelQueue,
  clearFinished,
  listQueue,
  retryQueue,
  type QueuedPage,
} from '../../../lib/batch/queue';
import { sendMessage } from '../../../lib/extension/protocol';
import { keptIdentities } from '../../../lib/library/kept-identities';
import type { QueueRecord } from '../../../lib/library/types';

export type BatchModel = ReturnType<typeof createBatchModel>;

export function createBatchModel() {
  const isOpen = signal(false);
  const queue = signal<readonly QueueRecord[]>([]);
  /** Offered by an import or as tabs, until the person has said yes. */
  const offered = signal<readonly QueuedPage[]>([]);
  /** Tabs whose addresses the browser keeps to itself. */
  const hiddenTabs = signal<readonly number[]>([]);

  function offer(pages: readonly QueuedPage[]): void {
    offered.value = pages;
    isOpen.value = true;
  }

  async function offerTabs(ids: readonly number[]): Promise<void> {
    const tabs = await Promise.all(ids.map((id) => browser.tabs.get(id).catch(() => undefined)));
    const present = tabs.filter((tab) => tab !== undefined);
    hiddenTabs.value = present.flatMap(({ id, url }) => (url === undefined && id !== undefined ? [id] : []));
    offer(
      present.flatMap(({ id, url = '', title }) =>
        /^https?:/.test(url) ? [{ url, ...(id !== undefined && { tabId: id }), ...(title && { title }) }] : [],
      ),
    );
  }

  /** In a click, with nothing awaited before. Given back once the addresses are read. */
  async function showTabs(): Promise<void> {
    const ids = [...offered.value.flatMap(({ tabId }) => tabId ?? []), ...hiddenTabs.value];
    const asked = browser.permissions.request({ permissions: ['tabs'] });
    if (!(await asked)) return;
    await offerTabs(ids);
    await browser.permissions.remove({ permissions: ['tabs'] });
  }

  /**
   * In a click, with nothing awaited before: the browser asks the person for these sites.
   *
   * @returns how many came into the queue; undefined where the person did not allow it.
   */
  async function add(pages: readonly QueuedPage[]): Promise<number | undefined> {
    const origins = [...new Set(pages.map(({ url }) => originOf(url)))];
    const asked = browser.permissions.request({ origins });
    if (!(await asked)) return undefined;
    const kept = await keptIdentities(pages.map(({ url }) => url));
    const count = await addToQueue(pages.filter(({ url }) => !kept.has(url)));
    offered.value = [];
    hiddenTabs.value = [];
    await sendMessage('batch.start');
    return count;
  }

  return {
    isOpen,
    queue,
    offered,
    hiddenTabs,
    offer,
    offerTabs,
    showTabs,
    add,
    async retry(id?: number): Promise<void> {
      await retryQueue(id);
      await sendMessage('batch.start');
    },
    cancel: () => cancelQueue(),
    clear: () => clearFinished(),
    watch(): () => void {
      const subscription = liveQuery(() => listQueue()).subscribe((pages) => (queue.value = pages));
      return () => subscription.unsubscribe();
    },
  };
}

export function openPages(queue: readonly QueueRecord[]): QueueRecord[] {
  return queue.filter(({ state }) => state === 'waiting' || state === 'working');
}

/** As a pattern; ports have no part in permissions. */
function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
