/** Tries each payload in a browser: as it is, and through QingDu. */

import { setTimeout as pause } from 'node:timers/promises';

/** A browser that is held up longer will not come back. */
const LONGEST_MS = 60_000;
/** So many frames at once are loaded and waited for. */
const CONTROL_BATCH = 24;
const OURS_BATCH = 8;
const LEAK = 'leak.invalid';

const batches = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

async function inBatches(page, name, payloads, size) {
  const results = [];
  for (const batch of batches(payloads, size)) {
    const late = pause(LONGEST_MS, undefined, { ref: false }).then(() => {
      throw new Error(
        `${page.name} has not answered for ${LONGEST_MS / 1000} s; one of these holds it up:\n${batch.join('\n')}`,
      );
    });
    results.push(...(await Promise.race([page.run(name, batch), late])));
  }
  return results;
}

const leaks = (requests) => requests.filter((url) => URL.canParse(url) && new URL(url).hostname === LEAK).length;

/**
 * @param {import('./browsers.mjs').SafetyPage} page
 * @param {{ kind: string, payload: string }[]} payloads
 */
export async function tryPayloads(page, payloads) {
  const markups = payloads.map(({ payload }) => payload);
  const control = await inBatches(page, 'control', markups, CONTROL_BATCH);
  const controlLeaks = leaks(page.requests);
  page.requests.length = 0;
  const ours = await inBatches(page, 'ours', markups, OURS_BATCH);
  const bad = ours.flatMap(({ bad }, index) => bad.map((what) => `${JSON.stringify(markups[index])}: ${what}`));
  return {
    browser: page.name,
    payloads: markups.length,
    controlExecuted: control.filter(Boolean).length,
    controlLeaks,
    articles: ours.reduce((sum, { articles }) => sum + articles, 0),
    outputs: ours.reduce((sum, { outputs }) => sum + outputs, 0),
    executed: ours.filter(({ bad }) => bad.includes('executed')).length,
    forbidden: bad.length,
    leaks: leaks(page.requests),
    bad,
  };
}
