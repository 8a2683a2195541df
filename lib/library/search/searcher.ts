/** Answers by the index where it is up to the library, and by reading where it is being built or cannot be had. */
import type { SearchAnswer, SearchOptions } from './article-search';
import type { LibraryDatabase } from '../store/database';
import { followLibrary } from '../store/follow-library';
import { searchArticles } from './search-articles';
import { searchByIndex } from './search-by-index';
import type { SearchIndex } from './search-index';

/** In milliseconds: what was saved in between is in the index by then; a whole library is not. */
const PATIENCE = 500;

/** Where the index lies. */
export interface IndexFile {
  open(): Promise<SearchIndex>;
  /** Takes away whatever is there, damaged too, so that `open` starts from nothing. */
  remove(): Promise<void>;
}

/**
 * A damaged index is removed, and built again behind the answers; where it cannot be had at all they come by reading.
 *
 * @param onProgress articles in the index, and in the library, while it is built.
 */
export function createSearcher(
  file: IndexFile,
  database: LibraryDatabase,
  onProgress: (done: number, total: number) => void = () => {},
) {
  let opening = file.open().catch(() => renew());
  let following: Promise<boolean> | undefined;

  async function renew(): Promise<SearchIndex> {
    await file.remove();
    return file.open();
  }

  /** One at a time: two would write the same articles. @returns whether the index is up to the library now. */
  function follow(): Promise<boolean> {
    following ??= withIndex((index) => followLibrary(index, database, onProgress))
      .then(
        () => true,
        () => false,
      )
      .finally(() => (following = undefined));
    return following;
  }

  async function withIndex<T>(use: (index: SearchIndex) => Promise<T>): Promise<T> {
    const opened = opening;
    const index = await opened;
    try {
      return await use(index);
    } catch (error) {
      // Of two that met the same damage, one removes it.
      if (isDamage(error) && opening === opened) opening = renew();
      throw error;
    }
  }

  async function search(options: SearchOptions): Promise<SearchAnswer> {
    const isReady = await Promise.race([follow(), pause(PATIENCE).then(() => false)]);
    if (isReady) {
      try {
        return await withIndex((index) => searchByIndex(options, index, database));
      } catch (error) {
        if (!isDamage(error)) throw error;
      }
    }
    return searchArticles(options, database);
  }

  void follow();
  return { search };
}

/** SQLite's own errors; what the library's database throws has other names. */
const isDamage = (error: unknown) => error instanceof Error && error.name === 'SQLite3Error';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
