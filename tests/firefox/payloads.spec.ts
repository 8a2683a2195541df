/** Hostile markup through all of QingDu, in real Firefox. */
import { test } from '@playwright/test';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { openInFirefox } from '../../scripts/safety/browsers.mjs';
import { expectNoPayloadRuns, PAYLOADS_TIME } from '../support/no-payload-runs';

test('no payload runs, none leaves a handler, none asks the net', async () => {
  test.skip(!process.env['CI'] && !findFirefox(), 'There is no Firefox here.');
  test.setTimeout(PAYLOADS_TIME);
  await expectNoPayloadRuns(openInFirefox);
});
