/** A page of either browser for the safety run, and what it asks the net for. */
import { chromium } from 'playwright';
import { launchFirefox } from '../browser/firefox-browser.mjs';
import { QUIET_FLAGS, requireChromium } from '../find-chromium.mjs';

const PLACE = 'https://safety.example.org/';
const HTML = '<!doctype html><meta charset="utf-8"><title>safety</title><body>';

/**
 * `run`: of `ours`, what became of each payload; of `control`, whether each ran.
 * @typedef {{ articles: number, outputs: number, bad: string[] }} Outcome
 * @typedef {{ name: string, requests: string[], run(name: 'control' | 'ours', payloads: string[]): Promise<Outcome[] | boolean[]>,
 *   close(): Promise<void> }} SafetyPage
 */

/** Runs in the page. */
const call = ([name, payloads]) => globalThis.qingduSafety[name](payloads);

/** @param {string} script the bundle of in-page.ts @returns {Promise<SafetyPage>} */
export async function openInChromium(script) {
  const browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_FLAGS });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const requests = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === PLACE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML });
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  await page.goto(PLACE);
  await page.evaluate(script);
  return {
    name: `Chromium ${browser.version().split('.')[0]}`,
    requests,
    run: (name, payloads) => page.evaluate(call, [name, payloads]),
    close: () => browser.close(),
  };
}

/** @param {string} script the bundle of in-page.ts @returns {Promise<SafetyPage>} */
export async function openInFirefox(script) {
  const firefox = await launchFirefox({ preferences: { 'dom.disable_open_during_load': true } });
  firefox.internet.serve(PLACE, HTML + '<script src="run.js"></script>');
  firefox.internet.serve(`${PLACE}run.js`, { body: script, contentType: 'text/javascript; charset=utf-8' });
  const tab = await firefox.open(PLACE);
  firefox.internet.requests.length = 0;
  return {
    name: `Firefox ${firefox.version.split('.')[0]}`,
    requests: firefox.internet.requests,
    run: (name, payloads) => tab.run(call, [name, payloads]),
    close: () => firefox.close(),
  };
}
