/** How far the pictures of an article are kept, for those who show it. */
import { COUNTER, WAITING } from '../../pictures/picture-problem';
import { library, type LibraryDatabase } from '../store/database';
import type { PictureUse } from '../types';

export interface PictureState {
  /** Pictures that the article shows and that are to be kept; none where it was saved without. */
  total: number;
  kept: number;
  /** Of single pixels, which are no pictures and not kept. */
  counters: number;
  /** Still to be fetched. */
  waiting: number;
  /** Of those that are kept. */
  bytes: number;
  missing: { address: string; problem: string }[];
}

export async function pictureState(articleId: string, database: LibraryDatabase = library()): Promise<PictureState> {
  const { pictureUses, pictures } = database;
  return database.transaction('r', pictureUses, pictures, async () => {
    const uses = await pictureUses.where({ articleId }).toArray();
    const shown = uses.filter(({ problem }) => problem !== COUNTER);
    const missing = shown.flatMap(({ address, problem }) =>
      problem === undefined || problem === WAITING ? [] : [{ address, problem }],
    );
    return {
      total: shown.length,
      counters: uses.length - shown.length,
      kept: shown.filter(({ hash }) => hash !== undefined).length,
      waiting: shown.filter(({ problem }) => problem === WAITING).length,
      bytes: await bytesOfPictures(database, uses),
      missing,
    };
  });
}

/** A picture that stands in an article twice counts once. */
export async function bytesOfPictures(database: LibraryDatabase, uses: readonly PictureUse[]): Promise<number> {
  const hashes = [...new Set(uses.flatMap(({ hash }) => hash ?? []))];
  const records = await database.pictures.bulkGet(hashes);
  return records.reduce((sum, record) => sum + (record?.blob.size ?? 0), 0);
}
