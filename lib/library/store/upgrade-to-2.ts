/** From the first library to the second: state and tags for each article, texts apart from bodies, a journal. */
import type { Transaction } from 'dexie';
import { datedAt } from '../dated-at';
import type { ArticleRecord, BodyRecord, JournalEntry, TextRecord } from '../types';

type OldArticle = Pick<ArticleRecord, 'id' | 'identity' | 'metadata' | 'savedAt' | 'updatedAt'>;
type OldBody = BodyRecord & { text: string };

/** Bodies in memory at a time. */
const CHUNK = 100;

/** Articles saved before the second version count as read: nobody wants to find all of a library unread. */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  const articles = transaction.table<OldArticle, string>('articles');
  const old = await articles.orderBy('[savedAt+id]').toArray();
  const serials = old.map(({ id, identity, metadata, savedAt, updatedAt }, index): ArticleRecord => {
    const state = { unread: 0, archived: 0, starred: 0 } as const;
    const dates = { savedAt, updatedAt, datedAt: datedAt(metadata, savedAt) };
    return { id, version: 2, identity, serial: index + 1, metadata, tags: [], ...state, ...dates };
  });
  await articles.bulkPut(serials);
  await partBodies(
    transaction,
    old.map(({ id }) => id),
  );
  const journal = transaction.table<JournalEntry, number>('journal');
  // The next serial is the next entry's number, which has to lie above all of these.
  await journal.add({ seq: old.length + 1, at: Date.now(), change: 'upgraded' });
}

async function partBodies(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const bodies = transaction.table<OldBody, string>('bodies');
  const texts = transaction.table<TextRecord, string>('texts');
  for (let at = 0; at < ids.length; at += CHUNK) {
    const found = (await bodies.bulkGet(ids.slice(at, at + CHUNK))).filter((body) => body !== undefined);
    await texts.bulkAdd(found.map(({ id, text }) => ({ id, text })));
    await transaction
      .table<BodyRecord, string>('bodies')
      .bulkPut(found.map(({ id, html, report }) => ({ id, html, report })));
  }
}
