/** The different names that an index begins with, without walking all articles that have them. */
import type { LibraryDatabase } from './database';

/** Indexes over names: alone, or with `savedAt` and id behind. */
export type NameIndex =
  | 'tags'
  | 'metadata.tags'
  | 'metadata.author'
  | 'metadata.accountId'
  | '[metadata.source+savedAt+id]'
  | '[metadata.site+savedAt+id]';

/** In ascending order. Dexie would step through every entry of a compound index. */
export function uniqueKeys(index: NameIndex, database: LibraryDatabase): Promise<string[]> {
  return database.transaction('r', database.articles, ({ idbtrans }) => {
    const cursors = idbtrans.objectStore('articles').index(index).openKeyCursor(undefined, 'nextunique');
    return new Promise<string[]>((resolve, reject) => {
      const names: string[] = [];
      cursors.addEventListener('error', () => reject(cursors.error ?? new Error(`the index ${index} cannot be read`)));
      cursors.addEventListener('success', () => {
        const cursor = cursors.result;
        if (!cursor) return resolve(names);
        const [name] = [cursor.key].flat();
        if (typeof name === 'string') names.push(name);
        if (Array.isArray(cursor.key)) cursor.continue([String(name), []]);
        else cursor.continue();
      });
    });
  });
}

/** Ids of the articles that have this name there. */
export function idsNamed(index: NameIndex, name: string, { articles }: LibraryDatabase): Promise<string[]> {
  const of = articles.where(index);
  return (index.startsWith('[') ? of.between([name], [name, []]) : of.equals(name)).primaryKeys();
}
