/** Finds the kept bytes of a picture: for exports, and for the view of a saved article. */
import { library, type LibraryDatabase } from '../store/database';

/** Of an address as it stands in the body of that article; absent where none is kept. */
export type KeptPictures = (address: string, article: { id?: string }) => Promise<Blob | undefined>;

export function keptPictures(database: LibraryDatabase = library()): KeptPictures {
  const { pictures, pictureUses } = database;
  return async (address, { id }) => {
    const use = id === undefined ? undefined : await pictureUses.get([id, address]);
    return use?.hash === undefined ? undefined : (await pictures.get(use.hash))?.blob;
  };
}
