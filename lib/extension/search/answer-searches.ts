/** Passes the questions of the extension's pages to the worker that owns the index, and its answers back. */
import * as v from 'valibot';
import type { SearchAnswer } from '../../library/search/article-search';
import { onMessage, sendMessage, type IndexProgress } from '../protocol';
import { requireExtensionPage } from '../senders';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const question = v.object({
  query: v.string(),
  limit: number,
  ids: v.optional(v.literal(true)),
  before: v.optional(v.object({ rank: v.picklist([0, 1, 2]), serial: number })),
});

/** Without question and without progress for so long, the owner is closed: it takes memory. In milliseconds. */
const IDLE_TIME = 300_000;
/** Even reading a large library is done by then; a worker that has not answered never will. In milliseconds. */
const LONGEST_ANSWER = 60_000;

interface Asked {
  resolve(answer: SearchAnswer): void;
  reject(problem: Error): void;
}

type Reply = { number: number; answer: SearchAnswer } | { number: number; problem: string } | IndexProgress;

/**
 * A worker that dies takes its open questions with it, which reject; the next question starts another.
 *
 * @param start starts the worker.
 * @param close is called when nobody has asked for a while.
 */
export function answerSearches(start: () => Worker, close: () => void): void {
  const waiting = new Map<number, Asked>();
  let count = 0;
  let worker: Worker | undefined = open();
  let idle: ReturnType<typeof setTimeout> | undefined;
  stayOpen();

  function open(): Worker {
    const opened = start();
    opened.addEventListener('message', ({ data }: MessageEvent<Reply>) => receive(data));
    opened.addEventListener('error', (event) => end(opened, event.message || 'The search worker stopped'));
    return opened;
  }

  function receive(reply: Reply): void {
    stayOpen();
    if ('total' in reply) {
      // Rejects where no page is open to hear it.
      void sendMessage('search.progress', reply).catch(() => {});
      return;
    }
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ('answer' in reply) asked?.resolve(reply.answer);
    else asked?.reject(new Error(reply.problem));
  }

  function end(dead: Worker | undefined, problem: string): void {
    if (dead !== worker) return;
    worker?.terminate();
    worker = undefined;
    for (const asked of waiting.values()) asked.reject(new Error(problem));
    waiting.clear();
  }

  function stayOpen(): void {
    clearTimeout(idle);
    idle = setTimeout(() => (waiting.size > 0 ? stayOpen() : close()), IDLE_TIME);
  }

  function ask(options: v.InferOutput<typeof question>): Promise<SearchAnswer> {
    stayOpen();
    const asking = (worker ??= open());
    const overdue = setTimeout(() => end(asking, 'The search worker does not answer'), LONGEST_ANSWER);
    const answer = new Promise<SearchAnswer>((resolve, reject) => waiting.set(++count, { resolve, reject }));
    asking.postMessage({ number: count, options }, []);
    return answer.finally(() => clearTimeout(overdue));
  }

  onMessage('search.ask', async ({ data, sender }) => {
    requireExtensionPage(sender);
    return ask(v.parse(question, data));
  });
}
