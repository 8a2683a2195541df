/**
 * Tries hostile markup in real browsers, without QingDu and through it, and writes bench/safety.md.
 * `XSS_FILE` adds vectors from outside: a JSON file `{ vectors: [{ payload }] }`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './corpus/bundle.mjs';
import { findFirefox } from './find-firefox.mjs';
import { openInChromium, openInFirefox } from './safety/browsers.mjs';
import { allPayloads } from './safety/payloads.mjs';
import './node20.mjs';
import { safetyReport } from './safety/report.mjs';
import { tryPayloads } from './safety/try-payloads.mjs';
import { ROOT, runMain } from './setup.mjs';

async function main() {
  const script = await bundle(join(ROOT, 'scripts/safety/in-page.ts'));
  const payloads = allPayloads();
  const results = [];
  for (const open of [openInChromium, ...(findFirefox() ? [openInFirefox] : [])]) {
    const page = await open(script);
    try {
      results.push(await tryPayloads(page, payloads));
      console.log(`${page.name} is done.`);
    } finally {
      await page.close();
    }
  }
  const report = safetyReport(results, payloads);
  writeFileSync(join(ROOT, 'bench', 'safety.md'), report);
  console.log(report);
  for (const { browser, bad } of results) for (const what of bad.slice(0, 40)) console.error(`${browser}: ${what}`);
  if (results.some(({ bad, leaks }) => bad.length > 0 || leaks > 0)) process.exitCode = 1;
}

await runMain(main);
