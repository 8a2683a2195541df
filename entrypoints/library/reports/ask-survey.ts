/** Asks the worker that reads whole libraries. It starts with the first question. */
import { trustOwnScripts } from '../../../lib/extension/trust-own-scripts';
import type { Facets } from '../../../lib/library/list/facets';
import type { DuplicateGroup } from '../../../lib/library/reports/find-duplicates';
import type { Statistics } from '../../../lib/library/reports/statistics';
import type { ListQuestion } from '../../../lib/library/list/list-question';

export type SurveyQuestion =
  | { of: 'facets'; list: ListQuestion; among?: readonly string[] }
  | { of: 'titles'; locale: string }
  | { of: 'statistics' | 'duplicates' };

interface SurveyAnswers {
  facets: Facets;
  titles: string[];
  statistics: Statistics;
  duplicates: DuplicateGroup[];
}

export type SurveyReply = { number: number; answer: unknown } | { number: number; problem: unknown };

interface Waiting {
  resolve(answer: unknown): void;
  reject(problem: unknown): void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let count = 0;

/** Rejects with what the database threw there, or where the worker died. */
export async function askSurvey<T extends SurveyQuestion>(question: T): Promise<SurveyAnswers[T['of']]> {
  worker ??= start();
  const number = ++count;
  const answer = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }));
  worker.postMessage({ number, question }, []);
  return (await answer) as SurveyAnswers[T['of']];
}

function start(): Worker {
  trustOwnScripts();
  const started = new Worker(new URL('./survey-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SurveyReply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(data.problem);
  });
  started.addEventListener('error', (event) => {
    started.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The survey worker stopped'));
    waiting.clear();
  });
  return started;
}
