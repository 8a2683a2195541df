/** Cuts a browser off at random moments while everything that writes is at work, and looks at what is left. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask, tabShowing } from '../../browser/ask-tab.mjs';
import { launchWithExtension } from '../../browser/extension-browser.mjs';
import { openPageWorld } from '../../browser/page-world.mjs';
import { stopWorker } from '../../browser/stop-worker.mjs';
import { waitFor } from '../../browser/wait-for.mjs';
import { bundle } from '../../corpus/bundle.mjs';
import { checkHealing, checkStock } from './check-stock.mjs';
import { keepRecord } from './keep-record.mjs';
import { saveOn } from './save-on.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const WECHAT = 'https://mp.weixin.qq.com/s/post-office';
/** In milliseconds after the first save, or after the worker was stopped. */
const LATEST = 900;
/** More than one session imports. */
const BATCHES = 10_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

/** The same moments each time, so that a failure can be had again. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** @typedef {{ kills: number, stops: number, saved: number, cutOff: number, imported: number, backups: number, pictures: number, refused: number, found: number, faults: string[] }} Outcome */

/**
 * One profile that lives through all sessions. In each the worker is stopped a few times and the browser killed.
 * @param {{ extension: string, sessions: number, stops: number, seed: number, onSession?: () => void }} options
 * @returns {Promise<Outcome>} `faults` is empty where every promise was kept
 */
export async function interrupt({ extension, sessions, stops, seed, onSession = () => {} }) {
  const random = randomNumbers(seed);
  const profile = mkdtempSync(join(tmpdir(), 'qingdu-durability-'));
  const script = await bundle(here('in-page.ts'));
  const html = readFileSync(here('../../../tests/e2e/pages/wechat.html'), 'utf8');
  const record = keepRecord();
  let browser;

  async function openOwn() {
    const drawPicture = (url) => ({ body: Buffer.concat([PNG, Buffer.from(url)]), contentType: 'image/png' });
    browser = await launchWithExtension({ extension, headless: true, profile, restarts: true, drawPicture });
    const own = await browser.context.newPage();
    own.on('console', (message) => record.hear(message.text()));
    await own.goto(`chrome-extension://${browser.id}/library.html`);
    await own.evaluate(script);
    const run = (name, ...args) => own.evaluate(([call, given]) => globalThis.durability[call](...given), [name, args]);
    return Object.assign(run, { own });
  }

  async function session(number) {
    const run = await openOwn();
    await checkStock(run, record, `before session ${number}`);
    browser.serve(WECHAT, html);
    const page = await browser.context.newPage();
    const opening = openPageWorld(page, browser.id);
    await page.goto(WECHAT);
    await ask(run.own, 'tab.save', { tabId: await tabShowing(run.own, WECHAT) });
    const world = await opening;
    await run('work', number * BATCHES);
    await world.evaluate(`void (${saveOn})(${number})`);
    await waitFor(async () => world.said.length > 0, 'the first save');
    for (let stop = 0; stop < stops; stop++) {
      await pause(random() * LATEST);
      await stopWorker(browser.context, { isBusy: true });
    }
    await pause(random() * LATEST);
    await browser.kill();
    for (const line of world.said) record.hear(line);
    onSession();
  }

  try {
    for (let number = 0; number < sessions; number++) await session(number);
    const run = await openOwn();
    await checkStock(run, record, 'at the end');
    const healed = await checkHealing(run, record);
    return { ...record.outcome(), ...healed, kills: sessions, stops: sessions * stops };
  } finally {
    await browser?.close().catch(() => {
      // Killed already, where a session failed.
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
