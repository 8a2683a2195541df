/** How much room kept pictures take, and in which articles. */
import { library, type LibraryDatabase } from '../store/database';

export interface PictureSizes {
  pictures: number;
  bytes: number;
  /** Those with the most, the largest first; a picture of several articles counts in each. */
  biggest: { id: string; title?: string; bytes: number }[];
}

/** Reads no bytes, but the size of every picture: a second for tens of thousands. */
export async function pictureSizes(most: number, database: LibraryDatabase = library()): Promise<PictureSizes> {
  const sizes = new Map<string, number>();
  await database.pictures.each(({ hash, blob, unusedSince }) => {
    if (unusedSince === undefined) sizes.set(hash, blob.size);
  });
  const shown = new Map<string, Set<string>>();
  await database.pictureUses.each(({ articleId, hash }) => {
    if (hash === undefined) return;
    const theirs = shown.get(articleId) ?? new Set();
    shown.set(articleId, theirs.add(hash));
  });
  const sizeOf = (hashes: Iterable<string>) => [...hashes].reduce((sum, hash) => sum + (sizes.get(hash) ?? 0), 0);
  const articles = [...shown].map(([id, hashes]) => ({ id, bytes: sizeOf(hashes) }));
  const biggest = articles.toSorted((one, other) => other.bytes - one.bytes).slice(0, most);
  const records = await database.articles.bulkGet(biggest.map(({ id }) => id));
  return {
    pictures: sizes.size,
    bytes: sizeOf(sizes.keys()),
    biggest: biggest.map((each, at) => {
      const title = records[at]?.metadata.title;
      return { ...each, ...(title !== undefined && { title }) };
    }),
  };
}
