/**
 * Runs the bundled cleaning code in a real Chromium whose pages may run no script of their own.
 * Each page is served under its own address from memory; nothing else is answered, so nothing leaves the machine.
 */
import { chromium } from 'playwright';
import { QUIET_FLAGS, requireChromium } from '../find-chromium.mjs';

/** A page that takes longer would look frozen to a person. */
const PAGE_LIMIT_MS = 10_000;
const CLOSE_LIMIT_MS = 2_000;

/** @returns {Promise<T>} @template T @param {Promise<T>} promise */
function within(milliseconds, promise, what) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** Answers the first navigation with the page; a later one (a refresh in the page) leaves the page where it is. */
async function openPage(context, url, html, limit) {
  const page = await context.newPage();
  let served = false;
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    if (served) return route.fulfill({ status: 204 });
    served = true;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: limit });
  return page;
}

/** Page scripts are off, yet the inspector may still evaluate, in a world that the page cannot see. */
async function openWorld(page, limit) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'corpus',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
      timeout: limit,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/**
 * @param {string} script the bundle of in-page.ts
 * @param {{ limit?: number, generic?: boolean }} [options] `limit`: milliseconds for one page; `generic`: without rules of sites
 */
export async function openCleaner(script, { limit = PAGE_LIMIT_MS, generic = false } = {}) {
  let browser;
  let context;
  const start = async () => {
    browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_FLAGS });
    context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  };
  const stop = () => within(CLOSE_LIMIT_MS, browser.close(), 'Closing the browser').catch(() => {});
  await start();

  const run = async (url, html, call) => {
    const page = await openPage(context, url, html, limit);
    const evaluate = await openWorld(page, limit);
    await evaluate(`${script};0`);
    const answer = JSON.parse(await within(limit, evaluate(call), 'Cleaning'));
    await within(CLOSE_LIMIT_MS, page.close(), 'Closing the page');
    return answer;
  };

  const runSafely = async (...args) => {
    try {
      return await run(...args);
    } catch (error) {
      // What the page left behind is unknown: a new browser for the next one.
      await stop();
      await start();
      throw error;
    }
  };

  return {
    /** @returns {Promise<{ result: import('../../lib/clean/types').CleanResult, milliseconds: number }>} */
    page: (url, html) => runSafely(url, html, generic ? 'qingduCorpus.generic()' : 'qingduCorpus.page()'),
    text: (text, options) =>
      runSafely(
        'https://text.invalid/',
        '<!doctype html><title></title>',
        `qingduCorpus.text(${JSON.stringify(text)}, ${JSON.stringify(options)})`,
      ),
    close: stop,
  };
}
