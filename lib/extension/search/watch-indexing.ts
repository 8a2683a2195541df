/** Opens the owner of the search index before the first question, and hears how far its building is. */
import * as v from 'valibot';
import { onMessage, sendMessage, type IndexProgress } from '../protocol';
import { requireExtensionPage } from '../senders';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const progress = v.object({ done: count, total: count });

/** In milliseconds; browsers stop a background that nobody has asked for thirty seconds. */
const AWAKE = 15_000;
let asked = 0;

/** Where the background itself is the owner, it must not fall asleep over the building. */
function stayAwake(): void {
  if (Date.now() - asked < AWAKE) return;
  asked = Date.now();
  void sendMessage('search.start', undefined).catch(() => {});
}

/** @param onProgress gets undefined when the index is whole. @returns ends the watching. */
export function watchIndexing(onProgress: (progress: IndexProgress | undefined) => void): () => void {
  // Where there is no owner, questions are answered by reading.
  void sendMessage('search.start', undefined).catch(() => {});
  return onMessage('search.progress', ({ data, sender }) => {
    requireExtensionPage(sender);
    const { done, total } = v.parse(progress, data);
    stayAwake();
    onProgress(done < total ? { done, total } : undefined);
  });
}
