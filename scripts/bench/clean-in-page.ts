/** The contestants of the cleaning bench, each on a freshly parsed copy of the same page, in one browser. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { clean } from '../../lib/clean/clean';
import { STEPS } from '../../lib/clean/pipeline';

const CONTESTANTS = {
  qingdu: (document: Document, url: string) => void clean(document, url),
  readability: (document: Document) => void new Readability(document).parse(),
  defuddle: (document: Document, url: string) => void new Defuddle(document, { url }).parse(),
};
export type Contestant = keyof typeof CONTESTANTS;
const NAMES = Object.keys(CONTESTANTS) as Contestant[];

/** Milliseconds spent in each step of the pipeline since the last answer. */
const steps: Record<string, number> = {};
for (const step of STEPS) {
  const run = step.run.bind(step);
  step.run = (page) => {
    const started = performance.now();
    try {
      return run(page);
    } finally {
      steps[step.id] = (steps[step.id] ?? 0) + performance.now() - started;
    }
  };
}

/** Each round begins with another contestant, so that nobody always runs on a warm or a dirty heap. */
function bench(html: string, url: string, rounds: number): string {
  for (const id of Object.keys(steps)) delete steps[id];
  const times: Record<Contestant, number[]> = { qingdu: [], readability: [], defuddle: [] };
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < NAMES.length; turn++) {
      const name = NAMES[(round + turn) % NAMES.length] ?? 'qingdu';
      const document = new DOMParser().parseFromString(html, 'text/html');
      const started = performance.now();
      try {
        CONTESTANTS[name](document, url);
      } catch {
        // a contestant that gives up has spent its time all the same
      }
      times[name].push(performance.now() - started);
    }
  }
  return JSON.stringify({ times, steps });
}

Object.assign(globalThis, { qingduBench: bench });
