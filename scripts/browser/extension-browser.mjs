/** Chromium with the built extension in it, on an internet that this process plays: for end-to-end tests and the demo. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright';
import { QUIET_FLAGS, requireChromium } from '../find-chromium.mjs';

/** @typedef {{ body: string | Buffer, contentType?: string, status?: number }} Answer */

/** Chromium adds and drops a slash here and there; the map of pages must not care. */
const keyOf = (url) => new URL(url).href.split('#')[0];

/**
 * Answers requests from a map; whatever is not in it is refused, so that nothing leaves the machine.
 * @param {import('playwright').BrowserContext} context
 * @returns {Promise<Map<string, Answer>>} fill it through `serve`
 */
async function playInternet(context, drawPicture) {
  const answers = new Map();
  await context.route('**/*', (route) => {
    const request = route.request();
    if (request.url().startsWith('chrome-extension:')) return route.continue();
    // The background fetches what a page shows as an image.
    const isPicture = ['image', 'fetch'].includes(request.resourceType());
    const drawn = isPicture ? drawPicture?.(request.url()) : undefined;
    const answer = answers.get(keyOf(request.url())) ?? drawn;
    if (!answer) return route.abort('addressunreachable');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', ...answer });
  });
  return answers;
}

/** By protocol, as the flag `--load-extension` means nothing to Chrome and Edge since 137. */
async function loadExtension(context, path) {
  const session = await context.browser().newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  const isOurs = (worker) => new URL(worker.url()).host === id;
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  return { id, worker };
}

/** By the flag, for a profile that is used again: what a protocol loaded is forgotten when the browser closes. */
async function flaggedExtension(context) {
  const isOurs = (worker) => worker.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  return { id: new URL(worker.url()).host, worker };
}

/** A fresh profile is greeted in a tab of its own, which would lie before the pages that are driven. */
async function closeWelcome(context, id) {
  const isWelcome = (page) => page.url() === `chrome-extension://${id}/welcome.html`;
  for (const until = Date.now() + 10_000; Date.now() < until; await setTimeout(20)) {
    const page = context.pages().find(isWelcome);
    if (page) return page.close();
  }
  throw new Error('The page that greets a new profile did not open');
}

/**
 * @param {{ extension: string, headless: boolean, locale?: string, viewport?: { width: number, height: number } | null,
 *   drawPicture?: (url: string) => Answer, chromiumSandbox?: boolean, profile?: string, restarts?: boolean }} options `extension`: folder of the
 *   built extension; `locale`: of the browser's own words; `drawPicture`: answers requests for pictures that are not in the
 *   map; `profile`: folder that is used as it is and kept, instead of a fresh one; `restarts`: the extension is there
 *   again, with all that it was allowed, when that profile is launched again; Chromium alone can do it
 */
export async function launchWithExtension({
  extension,
  headless,
  locale = 'zh-CN',
  viewport,
  drawPicture,
  chromiumSandbox = false,
  profile: kept,
  restarts = false,
}) {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'qingdu-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless,
    locale,
    chromiumSandbox,
    ...(viewport !== undefined && { viewport }),
    // On Linux the extension's own language follows this variable, not --lang.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET_FLAGS.filter((flag) => !(chromiumSandbox && flag === '--no-sandbox')),
      `--lang=${locale}`,
      '--enable-unsafe-extension-debugging',
      ...(restarts
        ? [`--load-extension=${extension}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
        : []),
    ],
  });
  const answers = await playInternet(context, drawPicture);
  const { id, worker } = restarts ? await flaggedExtension(context) : await loadExtension(context, extension);
  if (kept === undefined) await closeWelcome(context, id);
  return {
    context,
    id,
    worker,
    /** @param {string} url @param {string | Answer} answer a page's HTML, or the answer in full */
    serve: (url, answer) => answers.set(keyOf(url), typeof answer === 'string' ? { body: answer } : answer),
    /** As a crash or a power cut would. */
    async kill() {
      const session = await context.browser().newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(processInfo.find(({ type }) => type === 'browser').id, 'SIGKILL');
      await closed;
    },
    async close() {
      await context.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof launchWithExtension>>} ExtensionBrowser */

/**
 * What a click on the toolbar button does: it grants activeTab for the page, and opens the popup.
 * @param {ExtensionBrowser} browser
 * @param {import('playwright').Page} page
 */
export async function clickToolbarButton({ context, id }, page) {
  await page.bringToFront();
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  // The protocol wants the tab, which is another target than the page in it.
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

/** What the toolbar button says of a page when a person points at it. @returns {Promise<string>} */
export async function toolbarTitle(browser, page) {
  const tabId = await activeTabId(browser, page);
  return browser.worker.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
}

/** The event that a shortcut of the manifest makes. @returns {Promise<number>} when it was made, in ms since 1970 */
export async function pressShortcut(browser, page, command) {
  const tabId = await activeTabId(browser, page);
  return browser.worker.evaluate(
    async ([name, id]) => {
      const tab = await chrome.tabs.get(id);
      const pressed = Date.now();
      chrome.commands.onCommand.dispatch(name, tab);
      return pressed;
    },
    [command, tabId],
  );
}

/** The event that an entry of the right-click menu makes. */
export async function chooseFromMenu(browser, page, entry) {
  const tabId = await activeTabId(browser, page);
  await browser.worker.evaluate(
    async ([menuItemId, id]) => chrome.contextMenus.onClicked.dispatch({ menuItemId }, await chrome.tabs.get(id)),
    [entry, tabId],
  );
}

/** The number by which extensions know the tab in front. */
export async function activeTabId({ worker }, page) {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab.id;
  });
}
