/** Passes the questions of the extension's pages to the worker that owns the index, and its answers back. */
import * as v from 'valibot';
import type { SearchAnswer } from '../library/article-search';
import { onMessage } from './protocol';
import { requireExtensionPage } from './senders';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const question = v.object({
  query: v.string(),
  limit: number,
  before: v.optional(v.object({ rank: v.picklist([0, 1, 2]), serial: number })),
});

type Reply = { number: number; answer: SearchAnswer } | { number: number; problem: string };

/** @param start starts the worker. */
export function answerSearches(start: () => Worker): void {
  const waiting = new Map<number, PromiseWithResolvers<SearchAnswer>>();
  let count = 0;
  const worker = start();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new Error(data.problem));
  });
  worker.addEventListener('error', (event) => {
    for (const asked of waiting.values()) asked.reject(new Error(event.message || 'The search worker stopped'));
    waiting.clear();
  });
  onMessage('search.ask', ({ data, sender }) => {
    requireExtensionPage(sender);
    const asked = Promise.withResolvers<SearchAnswer>();
    waiting.set(++count, asked);
    worker.postMessage({ number: count, options: v.parse(question, data) }, []);
    return asked.promise;
  });
}
