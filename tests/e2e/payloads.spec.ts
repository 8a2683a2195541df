/** Hostile markup through all of QingDu, in real Chromium. */
import { test } from '@playwright/test';
import { openInChromium } from '../../scripts/safety/browsers.mjs';
import { expectNoPayloadRuns, PAYLOADS_TIME } from '../support/no-payload-runs';

test('no payload runs, none leaves a handler, none asks the net', async () => {
  test.setTimeout(PAYLOADS_TIME);
  await expectNoPayloadRuns(openInChromium);
});
