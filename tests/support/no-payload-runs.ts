/** Hostile markup of every kind, in every place of pages and files, as QingDu shows and exports it: nothing of it runs. */
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { bundle } from '../../scripts/corpus/bundle.mjs';
import type { SafetyPage } from '../../scripts/safety/browsers.mjs';
import { allPayloads } from '../../scripts/safety/payloads.mjs';
import { tryPayloads } from '../../scripts/safety/try-payloads.mjs';

const IN_PAGE = fileURLToPath(new URL('../../scripts/safety/in-page.ts', import.meta.url));

/** In milliseconds. */
export const PAYLOADS_TIME = 300_000;

export async function expectNoPayloadRuns(open: (script: string) => Promise<SafetyPage>): Promise<void> {
  const page = await open(await bundle(IN_PAGE));
  try {
    const found = await tryPayloads(page, allPayloads({ env: {} }));
    expect(found.bad).toEqual([]);
    expect(found.leaks).toBe(0);
    // Proof that this page would notice.
    expect(found.controlExecuted).toBeGreaterThan(40);
    expect(found.outputs).toBeGreaterThan(found.payloads * 20);
  } finally {
    await page.close();
  }
}
