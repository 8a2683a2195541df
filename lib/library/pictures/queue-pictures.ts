/** Writes down which pictures of an article are to be fetched: the queue lies in the library, so it survives a stop. */
import { COUNTER, WAITING } from '../../pictures/picture-problem';
import { pictureAddresses } from '../../pictures/picture-addresses';
import { changeLibrary } from '../store/change-library';
import { library, type LibraryDatabase } from '../store/database';

/**
 * Those that are kept stay; those that failed are tried again. Does nothing where the article is gone.
 *
 * @returns how many wait.
 */
export async function queuePictures(articleId: string, database: LibraryDatabase = library()): Promise<number> {
  const { bodies, pictureUses } = database;
  return changeLibrary(database, [bodies, pictureUses], async (recordChange) => {
    const addresses = pictureAddresses((await bodies.get(articleId))?.html ?? '');
    const known = await pictureUses.bulkGet(addresses.map((address): [string, string] => [articleId, address]));
    const wanted = addresses.filter((_, at) => isWanted(known[at]));
    if (wanted.length === 0) return 0;
    await pictureUses.bulkPut(wanted.map((address) => ({ articleId, address, version: 1, problem: WAITING })));
    await recordChange('pictures', articleId);
    return wanted.length;
  });
}

function isWanted(use: { hash?: string; problem?: string } | undefined): boolean {
  return use?.hash === undefined && use?.problem !== COUNTER;
}
