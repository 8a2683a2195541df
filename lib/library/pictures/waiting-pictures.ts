/** The queue of pictures that are still to be fetched, over all articles. */
import { WAITING } from '../../pictures/picture-problem';
import { library, type LibraryDatabase } from '../store/database';

export interface WaitingPictures {
  articleId: string;
  addresses: string[];
}

/** @returns those of each article together, in no order that means anything. */
export async function waitingPictures(database: LibraryDatabase = library()): Promise<WaitingPictures[]> {
  const uses = await database.pictureUses.where('problem').equals(WAITING).toArray();
  const byArticle = new Map<string, string[]>();
  for (const { articleId, address } of uses) byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), address]);
  return [...byArticle].map(([articleId, addresses]) => ({ articleId, addresses }));
}
