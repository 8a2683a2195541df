/** Opens the owner of the search index before the first question, and hears how far its building is. */
import * as v from 'valibot';
import { onMessage, sendMessage, type IndexProgress } from './protocol';
import { requireExtensionPage } from './senders';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const progress = v.object({ done: count, total: count });

/** @param onProgress gets undefined when the index is whole. @returns ends the watching. */
export function watchIndexing(onProgress: (progress: IndexProgress | undefined) => void): () => void {
  // Where there is no owner, questions are answered by reading.
  void sendMessage('search.start', undefined).catch(() => {});
  return onMessage('search.progress', ({ data, sender }) => {
    requireExtensionPage(sender);
    const { done, total } = v.parse(progress, data);
    onProgress(done < total ? { done, total } : undefined);
  });
}
