/** The contestants of the cleaning bench, each on a freshly parsed copy of the same page, in one browser. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { clean } from '../../lib/clean/clean';
import { copyPage } from '../../lib/clean/clone';
import { detect } from '../../lib/clean/detect';
import { SIGNS } from '../../lib/clean/not-article/signs';
import { STEPS } from '../../lib/clean/pipeline';
import { SITES } from '../../lib/clean/sites/index';

const CONTESTANTS = {
  qingdu: (document: Document, url: string) => void clean(document, url),
  readability: (document: Document) => void new Readability(document).parse(),
  defuddle: (document: Document, url: string) => void new Defuddle(document, { url }).parse(),
};
export type Contestant = keyof typeof CONTESTANTS;
const NAMES = Object.keys(CONTESTANTS) as Contestant[];

/** Milliseconds spent in each part of the pipeline since the last answer. */
const steps: Record<string, number> = {};
function timed<Result>(id: string, run: () => Result): Result {
  const started = performance.now();
  try {
    return run();
  } finally {
    steps[id] = (steps[id] ?? 0) + performance.now() - started;
  }
}
for (const step of STEPS) {
  const run = step.run.bind(step);
  step.run = (page) => timed(step.id, () => run(page));
}

/** What comes before the steps cannot be wrapped: it is timed apart, on a document of its own. */
function timeOpening(document: Document, url: string): void {
  timed('detect', () => detect(document, url, SITES, SIGNS));
  timed('copy', () => copyPage(document));
}

/** Each round begins with another contestant, so that nobody always runs on a warm or a dirty heap. */
function bench(html: string, url: string, rounds: number): string {
  for (const id of Object.keys(steps)) delete steps[id];
  const times: Record<Contestant, number[]> = { qingdu: [], readability: [], defuddle: [] };
  for (let round = 0; round < rounds; round++) {
    timeOpening(parse(html), url);
    for (let turn = 0; turn < NAMES.length; turn++) {
      const name = NAMES[(round + turn) % NAMES.length] ?? 'qingdu';
      const document = parse(html);
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

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** QingDu alone, on a page of a size at which others may need minutes. */
function benchSize(html: string, url: string, rounds: number): string {
  const times: number[] = [];
  let cut = false;
  for (let round = 0; round < rounds; round++) {
    const document = parse(html);
    const started = performance.now();
    const { report } = clean(document, url);
    times.push(performance.now() - started);
    cut = report.warnings.some((warning) => warning.includes('the rest was left out'));
  }
  return JSON.stringify({ times, cut });
}

Object.assign(globalThis, { qingduBench: bench, qingduBenchSize: benchSize });
