/** Works off the queue: one page at a time, with a pause between two of one host; a host that asks for a check is left alone. */
import type { SaveResult } from '../extension/protocol';
import { library, type LibraryDatabase } from '../library/store/database';
import { markImported } from '../library/mark-imported';
import type { QueueRecord } from '../library/types';

/** What the browser does for the queue. */
export interface QueueServices {
  isAllowed(url: string): Promise<boolean>;
  /** @returns whether that tab still shows this page. */
  shows(tabId: number, url: string): Promise<boolean>;
  /** Opens it in a tab behind the others. */
  open(url: string): Promise<number>;
  /** Resolves when the page has loaded, or has had long enough. */
  loaded(tabId: number): Promise<void>;
  save(tabId: number): Promise<SaveResult>;
  /** Resolves when the page is no longer needed for its pictures. */
  pictured(articleId: string): Promise<void>;
  /** Also where the tab is gone. */
  close(tabId: number): Promise<void>;
  wait(milliseconds: number): Promise<void>;
  now(): number;
  /** Milliseconds between two pages of one host. */
  pause(): Promise<number>;
}

/** A page whose worker was stopped so often is not tried again by itself. */
const MOST_TRIES = 3;
/** Between two pages of different hosts, in milliseconds. */
const BREATH = 500;
/** States in which a site has had enough, or wants to know the person: more pages of it would only make it worse. */
const WALLS: readonly string[] = ['verification', 'login'];

/** Resolves when nothing waits any more. */
export async function runQueue(services: QueueServices, database: LibraryDatabase = library()): Promise<void> {
  const { queue } = database;
  const lastOf = new Map<string, number>();
  await pickUpInterrupted();
  for (;;) {
    const page = await nextPage();
    if (!page) return;
    await queue.update(page.id, { state: 'working', tries: page.tries + 1 });
    await work({ ...page, tries: page.tries + 1 });
    lastOf.set(page.host, services.now());
    await services.wait(BREATH);
  }

  async function pickUpInterrupted(): Promise<void> {
    for (const page of await queue.where('state').equals('working').toArray()) {
      if (page.ownTab !== undefined) await services.close(page.ownTab);
      const isHopeless = page.tries >= MOST_TRIES;
      await end(page, isHopeless ? { state: 'failed', reason: 'interrupted' } : { state: 'waiting' });
    }
  }

  /** The first whose host has had its pause. */
  async function nextPage(): Promise<QueueRecord | undefined> {
    for (;;) {
      const waiting = await queue.where('state').equals('waiting').sortBy('id');
      if (waiting.length === 0) return undefined;
      const pause = await services.pause();
      const readyIn = (page: QueueRecord) => (lastOf.get(page.host) ?? -Infinity) + pause - services.now();
      const ready = waiting.find((page) => readyIn(page) <= 0);
      if (ready) return ready;
      await services.wait(Math.min(...waiting.map(readyIn)));
    }
  }

  async function work(page: QueueRecord): Promise<void> {
    if (!(await services.isAllowed(page.url))) return end(page, { state: 'failed', reason: 'noPermission' });
    try {
      const tabId = await tabOf(page);
      await settle(page, await services.save(tabId));
    } catch {
      // The tab was closed, or the browser would not open it.
      await end(page, { state: 'failed', reason: 'noTab' });
    }
    const own = (await queue.get(page.id))?.ownTab;
    if (own === undefined) return;
    await services.close(own);
    await queue.update(page.id, { ownTab: undefined });
  }

  async function tabOf({ id, url, tabId }: QueueRecord): Promise<number> {
    if (tabId !== undefined && (await services.shows(tabId, url))) return tabId;
    const own = await services.open(url);
    await queue.update(id, { ownTab: own });
    await services.loaded(own);
    return own;
  }

  async function settle(page: QueueRecord, result: SaveResult): Promise<void> {
    if (result.ok) {
      await markImported(result.id, page, { isNew: result.outcome === 'created' }, database);
      await services.pictured(result.id);
      const title = (await database.articles.get(result.id))?.metadata.title;
      return end(page, { state: 'saved', reason: result.outcome, articleId: result.id, ...(title && { title }) });
    }
    const { state: reason, message } = result;
    await end(page, { state: 'failed', reason, message });
    if (WALLS.includes(reason)) await hold(queue.where('host').equals(page.host), reason, message);
    // No other page could be kept either.
    if (reason === 'storage') await hold(queue.toCollection(), reason, message);
  }

  async function hold(pages: ReturnType<typeof queue.toCollection>, reason: string, message: string): Promise<void> {
    await pages.filter(({ state }) => state === 'waiting').modify({ state: 'held', reason, message });
  }

  async function end(
    { id }: QueueRecord,
    outcome: Pick<QueueRecord, 'state'> & Partial<Pick<QueueRecord, 'reason' | 'message' | 'articleId' | 'title'>>,
  ): Promise<void> {
    await queue.update(id, outcome);
  }
}
