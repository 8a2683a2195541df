/** The pages that are to be saved one after the other, kept in the database so that a restart loses none. */
import { library, type LibraryDatabase } from '../library/store/database';
import type { ImportedMarks, QueueRecord } from '../library/types';

/** `tabId`: where the page is open already. */
export type QueuedPage = Pick<QueueRecord, 'url'> & Partial<Pick<QueueRecord, 'title' | 'tabId'> & ImportedMarks>;

/** Pages that wait already are not doubled. @returns how many came in. */
export async function addToQueue(pages: readonly QueuedPage[], database: LibraryDatabase = library()): Promise<number> {
  return database.transaction('rw', database.queue, async () => {
    const open = await database.queue.where('state').anyOf('waiting', 'working', 'held').toArray();
    const known = new Set(open.map(({ url }) => url));
    const fresh = pages.filter(({ url }) => !known.has(url) && known.add(url));
    const at = Date.now();
    await database.queue.bulkAdd(
      fresh.map((page) => ({ ...page, host: new URL(page.url).hostname, state: 'waiting' as const, tries: 0, at })),
    );
    return fresh.length;
  });
}

export async function listQueue(database: LibraryDatabase = library()): Promise<QueueRecord[]> {
  return database.queue.orderBy('id').toArray();
}

/** Sets what failed, or is held, to wait again: all of it, or one page. */
export async function retryQueue(id?: number, database: LibraryDatabase = library()): Promise<void> {
  const pages = id === undefined ? database.queue.where('state').anyOf('failed', 'held') : database.queue.where({ id });
  await pages.modify((page) => {
    page.state = 'waiting';
    page.tries = 0;
    delete page.reason;
    delete page.message;
  });
}

/** Takes out what waits and is held; the page at hand comes to its end. */
export async function cancelQueue(database: LibraryDatabase = library()): Promise<void> {
  await database.queue.where('state').anyOf('waiting', 'held').delete();
}

export async function clearFinished(database: LibraryDatabase = library()): Promise<void> {
  await database.queue.where('state').anyOf('saved', 'failed').delete();
}
