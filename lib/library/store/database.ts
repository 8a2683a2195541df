/** The library's database: what is listed lies apart from what is read, so that listing never loads a body. */
import { Dexie, type Table } from 'dexie';
import { SCHEMA_VERSIONS } from './schema';
import type {
  ArticleRecord,
  BodyRecord,
  FolderRecord,
  JournalEntry,
  NoteRecord,
  PictureRecord,
  PictureUse,
  QueueRecord,
  TextRecord,
} from '../types';

const DATABASE_NAME = 'qingdu';
/** Dexie's versions are a tenth of the browser's. */
const NATIVE = 10;

export class LibraryDatabase extends Dexie {
  declare readonly articles: Table<ArticleRecord, string>;
  declare readonly bodies: Table<BodyRecord, string>;
  declare readonly texts: Table<TextRecord, string>;
  declare readonly pictures: Table<PictureRecord, string>;
  declare readonly pictureUses: Table<PictureUse, [articleId: string, address: string]>;
  declare readonly notes: Table<NoteRecord, string>;
  declare readonly folders: Table<FolderRecord, string>;
  declare readonly queue: Table<QueueRecord, number, Omit<QueueRecord, 'id'>>;
  declare readonly journal: Table<JournalEntry, number, Omit<JournalEntry, 'seq'>>;

  constructor(name: string = DATABASE_NAME) {
    // Chromium reports a commit before the disk has it, unless told otherwise; "stored" must mean stored.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

let shared: LibraryDatabase | undefined;

/** The one connection of this context to the person's library; opens at the first use. */
export function library(): LibraryDatabase {
  shared ??= new LibraryDatabase();
  return shared;
}

/** Whether a newer QingDu has used it, whose version this one does not know. It can still be read and written. */
export async function isOfNewer(database: LibraryDatabase = library()): Promise<boolean> {
  await database.open();
  const known = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
  return Math.floor(database.backendDB().version / NATIVE) > known;
}
