/** Makes one article of several: notes, tags and marks come together on the one that is kept. */
import { changeLibrary } from '../store/change-library';
import { library, type LibraryDatabase } from '../store/database';
import { deleteArticles, type DeletedArticles } from '../delete-articles';
import { restoreArticles } from '../restore-articles';
import { foldForSearch } from '../../convert/fold';
import type { ArticleRecord, NoteRecord } from '../types';

/** What `partDuplicates` needs. */
export interface Merged {
  deleted: DeletedArticles;
  /** The kept article as it was before. */
  kept: ArticleRecord;
  /** Notes as they were, on the articles that went. */
  notes: NoteRecord[];
}

/** @returns undefined where the one to keep is gone, and then nothing is changed. */
export async function mergeDuplicates(
  keep: string,
  others: readonly string[],
  database: LibraryDatabase = library(),
): Promise<Merged | undefined> {
  const { articles, bodies, texts, notes, pictureUses, pictures } = database;
  return changeLibrary(database, [articles, bodies, texts, notes, pictureUses, pictures], async (recordChange) => {
    const kept = await articles.get(keep);
    if (!kept) return undefined;
    const gone = others.filter((id) => id !== keep);
    const records = (await articles.bulkGet(gone)).filter((record) => record !== undefined);
    const moved = await notes.where('articleId').anyOf(gone).toArray();
    await notes.bulkPut(moved.map((note) => ({ ...note, articleId: keep })));
    await articles.put(joined(kept, records));
    await recordChange('tagged', keep);
    const deleted = await deleteArticles(gone, database);
    return { deleted, kept, notes: moved };
  });
}

/** Brings back what was merged. */
export async function partDuplicates(
  { deleted, kept, notes }: Merged,
  database: LibraryDatabase = library(),
): Promise<void> {
  const tables = [database.articles, database.bodies, database.texts, database.notes];
  await changeLibrary(database, [...tables, database.pictureUses, database.pictures], async (recordChange) => {
    const { restored } = await restoreArticles(deleted, database);
    const back = new Set(restored);
    await database.notes.bulkPut(notes.filter(({ articleId }) => back.has(articleId)));
    const { tags, unread, starred, archived } = kept;
    await database.articles.update(kept.id, { tags, unread, starred, archived });
    await recordChange('tagged', kept.id);
  });
}

/** Read or starred where one of them was; archived only where all are. The first spelling of a tag stays. */
function joined(kept: ArticleRecord, others: readonly ArticleRecord[]): ArticleRecord {
  const all = [kept, ...others];
  const tags = new Map<string, string>();
  for (const tag of all.flatMap((record) => record.tags)) {
    const key = foldForSearch(tag);
    if (!tags.has(key)) tags.set(key, tag);
  }
  return {
    ...kept,
    tags: [...tags.values()],
    unread: all.every(({ unread }) => unread === 1) ? 1 : 0,
    starred: all.some(({ starred }) => starred === 1) ? 1 : 0,
    archived: all.every(({ archived }) => archived === 1) ? 1 : 0,
  };
}
