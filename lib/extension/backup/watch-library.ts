/**
 * Notices a library that is gone. A browser throws a damaged database away without a word, and what is left looks like a
 * library in which nothing was ever saved. So how far the library had come is written down in another place.
 */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { library, type LibraryDatabase } from '../../library/store/database';
import { journalHead } from '../../library/store/journal-head';

const item = storage.defineItem<unknown>('local:librarySeen');

const number = v.pipe(v.number(), v.finite());
const kept = { articles: number, at: number };
const schema = v.object({ ...kept, seq: number, lost: v.optional(v.object(kept)) });

/** How many articles the library held when it was last seen, and when that was, in milliseconds since 1970. */
export interface Loss {
  articles: number;
  at: number;
}

/** @returns what is lost, until `forgetLoss`. Rejects where the library cannot be read. */
export async function watchLibrary(database: LibraryDatabase = library()): Promise<Loss | undefined> {
  const [seq, articles] = await Promise.all([journalHead(database), database.articles.count()]);
  const stored = v.safeParse(schema, await item.getValue());
  const seen = stored.success ? stored.output : undefined;
  // The journal only ever grows.
  const isLost = seen !== undefined && seq < seen.seq && seen.articles > 0;
  const lost = isLost ? { articles: seen.articles, at: seen.at } : seen?.lost;
  await item.setValue({ seq, articles, at: Date.now(), ...(lost && { lost }) });
  return lost;
}

/** The person has read of it, or has restored a backup. */
export async function forgetLoss(): Promise<void> {
  const stored = v.safeParse(schema, await item.getValue());
  if (!stored.success) return;
  const { seq, articles, at } = stored.output;
  await item.setValue({ seq, articles, at });
}
