/** The shape of the database in every version that was ever released, oldest first; Dexie walks from the stored one to the last. */
import type { Transaction } from 'dexie';
import { upgradeTo2 } from './upgrade-to-2';

export interface SchemaVersion {
  version: number;
  /** Dexie's notation: primary key first, `&` unique, `*` each of many, `[a+b]` compound. Only tables that change need to be named. */
  stores: Record<string, string | null>;
  /** Rewrites the records of the version before. Runs in the upgrade transaction: all of it or nothing. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Never edit a released entry: append the next one, with its upgrade and a test that starts from a database of the old version. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      articles: 'id, &identity, [savedAt+id], updatedAt, metadata.site, metadata.source',
      bodies: 'id',
    },
  },
  {
    version: 2,
    stores: {
      articles: [
        'id, &identity, serial, updatedAt, *tags',
        '[savedAt+id], [datedAt+id]',
        '[metadata.site+savedAt+id], [metadata.source+savedAt+id]',
        '[unread+savedAt+id], [archived+savedAt+id], [starred+savedAt+id]',
      ].join(', '),
      texts: 'id',
      pictures: 'hash, unusedSince',
      pictureUses: '[articleId+address], articleId, hash, problem',
      notes: 'id, articleId, updatedAt',
      journal: '++seq, articleId, at',
    },
    upgrade: upgradeTo2,
  },
  {
    version: 3,
    stores: {
      articles: [
        'id, &identity, serial, updatedAt, *tags, *metadata.tags, metadata.author, metadata.accountId',
        '[savedAt+id], [datedAt+id], [position.at+id], [metadata.characters+id]',
        '[metadata.site+savedAt+id], [metadata.source+savedAt+id]',
        '[unread+savedAt+id], [archived+savedAt+id], [starred+savedAt+id]',
      ].join(', '),
      folders: 'use',
      queue: '++id, state, host',
    },
  },
];
