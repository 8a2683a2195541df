/** Answers by the index where it is up to the library, and by reading where it is being built or cannot be had. */
import type { SearchAnswer, SearchOptions } from './article-search';
import type { LibraryDatabase } from './database';
import { followLibrary } from './follow-library';
import { searchArticles } from './search-articles';
import { searchByIndex } from './search-by-index';
import type { SearchIndex } from './search-index';

/** In milliseconds: what was saved in between is in the index by then; a whole library is not. */
const PATIENCE = 500;

/** @param opening the index; where it rejects, every answer comes by reading. */
export function createSearcher(opening: Promise<SearchIndex>, database: LibraryDatabase) {
  let following: Promise<boolean> | undefined;

  /** One at a time: two would write the same articles. @returns whether the index is up to the library now. */
  function follow(): Promise<boolean> {
    following ??= opening
      .then((index) => followLibrary(index, database))
      .then(
        () => true,
        () => false,
      )
      .finally(() => (following = undefined));
    return following;
  }

  async function search(options: SearchOptions): Promise<SearchAnswer> {
    const index = await opening.catch(() => undefined);
    const isReady = index && (await Promise.race([follow(), pause(PATIENCE).then(() => false)]));
    return isReady ? searchByIndex(options, index, database) : searchArticles(options, database);
  }

  void follow();
  return { search };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
