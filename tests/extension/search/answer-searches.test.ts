import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../../lib/library/search/article-search';
import { answerSearches } from '../../../lib/extension/search/answer-searches';

type Ask = (message: { data: unknown; sender: unknown }) => Promise<SearchAnswer>;

const bus = vi.hoisted(() => ({ ask: undefined as Ask | undefined, send: vi.fn(async () => {}) }));

vi.mock('../../../lib/extension/protocol', () => ({
  onMessage: (_name: string, handler: Ask) => (bus.ask = handler),
  sendMessage: bus.send,
}));
vi.mock('../../../lib/extension/senders', () => ({ requireExtensionPage: () => {} }));

/** A worker by hand. */
class FakeWorker extends EventTarget {
  readonly posted: { number: number }[] = [];
  readonly terminate = vi.fn();
  postMessage(message: { number: number }): void {
    this.posted.push(message);
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const MINUTE = 60_000;
const question = { query: '河', limit: 9 };
let workers: FakeWorker[];
const close = vi.fn();
const ask = (data: unknown = question) => bus.ask?.({ data, sender: {} }) ?? expect.fail();
const newest = () => workers.at(-1) ?? expect.fail();

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  close.mockClear();
  bus.send.mockClear();
  answerSearches(() => {
    workers.push(new FakeWorker());
    return newest() as unknown as Worker;
  }, close);
});
afterEach(() => vi.useRealTimers());

describe('questions', () => {
  test('get the answer that bears their number', async () => {
    const [first, second] = [ask(), ask()];
    const [one, two] = newest().posted;
    newest().say({ number: two?.number, answer: { hits: [], byIndex: true } });
    newest().say({ number: one?.number, answer: { hits: [] } });
    expect([await first, await second]).toEqual([{ hits: [] }, { hits: [], byIndex: true }]);
  });

  test('that are none are refused', async () => {
    await expect(ask({ query: 5, limit: 9 })).rejects.toThrow();
    expect(newest().posted).toEqual([]);
  });

  test('of a worker that dies are refused, and the next one asks another worker', async () => {
    const asked = ask();
    const dead = newest();
    dead.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow('stopped');
    expect(dead.terminate).toHaveBeenCalledOnce();
    const again = ask();
    expect(workers).toHaveLength(2);
    dead.dispatchEvent(new Event('error'));
    newest().say({ number: newest().posted[0]?.number, answer: { hits: [] } });
    expect(await again).toEqual({ hits: [] });
  });

  test('that are never answered end the worker', async () => {
    const refused = expect(ask()).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(MINUTE);
    await refused;
    expect(newest().terminate).toHaveBeenCalledOnce();
  });
});

describe('the owner', () => {
  test('closes when nobody asked for five minutes', async () => {
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    const asked = ask();
    newest().say({ number: newest().posted[0]?.number, answer: { hits: [] } });
    await asked;
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(close).toHaveBeenCalledOnce();
  });

  test('stays while it builds, and tells the pages how far it is', async () => {
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    newest().say({ done: 100, total: 900 });
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(close).not.toHaveBeenCalled();
    expect(bus.send).toHaveBeenCalledWith('search.progress', { done: 100, total: 900 });
  });
});
