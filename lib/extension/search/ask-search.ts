/** Search as the extension's pages ask for it: of the owner of the index, or by reading where there is none. */
import type { SearchAnswer, SearchOptions } from '../../library/search/article-search';
import { searchArticles } from '../../library/search/search-articles';
import { sendMessage } from '../protocol';

/** Aborting rejects with the signal's reason. */
export async function askSearch(options: SearchOptions): Promise<SearchAnswer> {
  const { signal, ...question } = options;
  const answer = await askOwner(question);
  signal?.throwIfAborted();
  return answer ?? searchArticles(options);
}

/** Whether there was an owner when it was last asked for: the way to the background is half of the time of a short question. */
let isOwned = false;

async function askOwner(question: Omit<SearchOptions, 'signal'>): Promise<SearchAnswer | undefined> {
  try {
    // One that has closed or died meanwhile is started again.
    const answer = isOwned ? await sendMessage('search.ask', question).catch(() => undefined) : undefined;
    if (answer) return answer;
    isOwned = await sendMessage('search.start', undefined);
    return isOwned ? await sendMessage('search.ask', question) : undefined;
  } catch (error) {
    console.warn('Search goes without its index:', error);
    return undefined;
  }
}
