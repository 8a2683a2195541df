/** The library's list, newest first, a page at a time and by key: an offset gets slower with every page. */
import { library, type LibraryDatabase } from '../store/database';
import type { ArticleRecord } from '../types';

/** Place of an article in the list. A record is one; the id tells apart what was saved in the same millisecond. */
export type ListPlace = Pick<ArticleRecord, 'savedAt' | 'id'>;

export interface ListOptions {
  /** The last article of the page before; without it the list starts at the newest. */
  before?: ListPlace;
  limit: number;
}

export async function listArticles(
  { before, limit }: ListOptions,
  database: LibraryDatabase = library(),
): Promise<ArticleRecord[]> {
  const place = '[savedAt+id]';
  const rest = before
    ? database.articles.where(place).below([before.savedAt, before.id])
    : database.articles.orderBy(place);
  return rest.reverse().limit(limit).toArray();
}
