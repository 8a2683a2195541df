/** Keeps fetched pictures of an article, and writes down which could not be had. */
import { sha256 } from '../../backup/sha256';
import type { FetchedPicture } from '../../pictures/fetch-picture';
import type { PictureProblem } from '../../pictures/picture-problem';
import { changeLibrary } from '../store/change-library';
import { library, type LibraryDatabase } from '../store/database';
import { markUnusedPictures } from './mark-unused-pictures';
import { bytesOfPictures } from './picture-state';
import type { PictureUse } from '../types';

export interface PictureResult {
  /** As it stands in the article's HTML. */
  address: string;
  found: FetchedPicture;
}

interface Hashed {
  address: string;
  hash?: string;
  blob?: Blob;
  problem?: PictureProblem;
}

/**
 * One transaction for all of them. Passed over is what the article no longer shows, or has already, so that results may
 * come late and twice.
 *
 * @param most bytes of all pictures of the article together; what does not fit is written down as `article-full`.
 */
export async function putPictures(
  articleId: string,
  results: readonly PictureResult[],
  most: number,
  database: LibraryDatabase = library(),
): Promise<void> {
  const hashed = await Promise.all(results.map(hashOf));
  const { pictures, pictureUses } = database;
  await changeLibrary(database, [pictures, pictureUses], async (recordChange) => {
    const uses = await pictureUses.where({ articleId }).toArray();
    const open = new Map(uses.filter(({ hash }) => hash === undefined).map((use) => [use.address, use]));
    let room = most - (await bytesOfPictures(database, uses));
    const hashes: string[] = [];
    for (const { address, hash, blob, problem } of hashed) {
      if (!open.has(address)) continue;
      const base: PictureUse = { articleId, address, version: 1 };
      if (hash === undefined || !blob) await pictureUses.put({ ...base, ...(problem && { problem }) });
      else if (blob.size > room) await pictureUses.put({ ...base, problem: 'article-full' });
      else {
        room -= blob.size;
        hashes.push(hash);
        if ((await pictures.where('hash').equals(hash).count()) === 0)
          await pictures.add({ hash, version: 1, blob, savedAt: Date.now() });
        await pictureUses.put({ ...base, hash });
      }
    }
    await markUnusedPictures(database, hashes);
    if (hashed.some(({ address }) => open.has(address))) await recordChange('pictures', articleId);
  });
}

async function hashOf({ address, found }: PictureResult): Promise<Hashed> {
  if ('problem' in found) return { address, problem: found.problem };
  const blob = new Blob([found.bytes], { type: found.type });
  return { address, hash: await sha256(found.bytes), blob };
}
