/** Puts QingDu's scripts into a page on which the person clicked; nothing else ever reaches a page but WeChat's. */
import { browser, type PublicPath } from 'wxt/browser';
import type { TargetScript } from '../convert/types';
import { rememberOpened } from './opened-tabs';
import { PAGE_MARK, type PageScriptHandle } from './page/page-mark';
import { UnreachablePageError, unreachableKind } from './toolbar/unreachable-page';

type ScriptPath = Extract<PublicPath, `${string}.js`>;

const PAGE_SCRIPT: ScriptPath = '/content-scripts/page.js';
const OUTPUTS: ScriptPath = '/content-scripts/page-outputs.js';
export const CONVERTERS: Record<TargetScript, ScriptPath> = {
  hans: '/content-scripts/convert-hans.js',
  hant: '/content-scripts/convert-hant.js',
};

/**
 * For what the person asked for in this tab: resolves when the page script in its main frame answers messages, and may
 * ask the background for more than scripts that come unasked.
 * @throws UnreachablePageError
 */
export async function ensurePageScript(tabId: number): Promise<void> {
  const [[answer]] = await Promise.all([run(tabId, { func: probe, args: [PAGE_MARK] }), remember(tabId)]);
  // Firefox runs nothing in its own pages and in files, and does not say so.
  if (!answer?.result) throw new UnreachablePageError(unreachableKind('cannot be scripted', await addressOf(tabId)));
  const { running, contentType } = answer.result as ReturnType<typeof probe>;
  if (contentType === 'application/pdf') throw new UnreachablePageError('pdf');
  if (!running) await run(tabId, { files: [PAGE_SCRIPT] });
}

/** A page that may not be read is not one that was opened. */
async function remember(tabId: number): Promise<void> {
  const url = await addressOf(tabId);
  if (url !== undefined) await rememberOpened(tabId, url);
}

/**
 * The converter registers itself in the page; loading it twice does no harm.
 * @throws UnreachablePageError
 */
export async function loadConverter(tabId: number, script: TargetScript): Promise<void> {
  await run(tabId, { files: [CONVERTERS[script]] });
}

/** As `loadConverter`, for what writes files. @throws UnreachablePageError */
export async function loadOutputs(tabId: number): Promise<void> {
  await run(tabId, { files: [OUTPUTS] });
}

/** Runs in the page, so it may use nothing from outside itself. */
function probe(mark: string): { running: boolean; contentType: string } {
  const world = globalThis as unknown as Record<symbol, PageScriptHandle | undefined>;
  return { running: world[Symbol.for(mark)]?.isAlive() === true, contentType: document.contentType };
}

type Injection = { files: ScriptPath[] } | { func: typeof probe; args: [string] };

async function run(tabId: number, injection: Injection) {
  try {
    return await browser.scripting.executeScript({ target: { tabId }, ...injection });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UnreachablePageError(unreachableKind(message, await addressOf(tabId)), error);
  }
}

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
