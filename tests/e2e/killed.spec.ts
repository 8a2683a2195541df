/**
 * The browser is killed and its worker stopped at random moments while articles are saved, imported, indexed and backed up,
 * and their pictures kept: what was reported is there, whole, and is found. `npm run bench:durability` does it many times.
 */
import { interrupt } from '../../scripts/bench/durability/interrupt.mjs';
import { EXTENSION, expect, test } from './support/test';

const SESSIONS = 5;
const STOPS = 3;
/** The same moments each time, so that a failure can be had again; `KILL_SEED` for others. */
const SEED = Number(process.env['KILL_SEED'] ?? 20_240_310);

test(`${SESSIONS} kills and ${SESSIONS * STOPS} stops: nothing that was reported is lost, nothing is half, everything is found`, async () => {
  test.setTimeout(180_000);
  const outcome = await interrupt({ extension: EXTENSION, sessions: SESSIONS, stops: STOPS, seed: SEED });
  console.info(JSON.stringify({ seed: SEED, ...outcome }));
  expect(outcome.faults).toEqual([]);
  expect(outcome.saved).toBeGreaterThanOrEqual(SESSIONS);
  expect(outcome.found).toBeGreaterThanOrEqual(outcome.saved + outcome.imported);
});
