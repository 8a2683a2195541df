/** Keeps the scripts that convert sites as they load in step with what the person said and what the browser allows. */
import { browser, type PublicPath } from 'wxt/browser';
import { isWithin, originsOf, scriptOf, type ConversionRule } from '../../convert/site-rules';
import type { TargetScript } from '../../convert/types';
import { CONVERTERS } from '../inject';
import { loadSiteRules } from './site-rules-setting';

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const AUTOMATIC: PublicPath = '/content-scripts/convert-site.js';
const IDS: Record<TargetScript, string> = { hans: 'convert-site-hans', hant: 'convert-site-hant' };

let running: Promise<void> = Promise.resolve();

/** One after the other: two at once could register what a third change has taken back. */
export function syncSiteScripts(): Promise<void> {
  running = running.catch(() => {}).then(sync);
  return running;
}

async function sync(): Promise<void> {
  const rules = await loadSiteRules();
  const allowed = await allowedRules(rules);
  const wanted = (['hans', 'hant'] as const).flatMap((script) => {
    const hosts = allowed.filter((rule) => scriptOf(rule) === script).map(({ host }) => host);
    const others = rules.map(({ host }) => host).filter((host) => !hosts.some((each) => isWithin(each, host)));
    return hosts.length > 0 ? [scriptFor(script, hosts, others)] : [];
  });
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(IDS) });
  // What holds already is left alone: a page that loads between taking out and putting in again would stay as it is.
  const stale = registered.filter((script) => !wanted.some((each) => isSame(each, script)));
  const missing = wanted.filter((script) => !registered.some((each) => isSame(each, script)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** For the same pages; all else is the same in each version, and an update of the extension takes out all of them. */
function isSame(one: Registered, other: Registered): boolean {
  const pagesOf = ({ id, matches = [], excludeMatches = [] }: Registered) =>
    JSON.stringify([id, matches.toSorted(), excludeMatches.toSorted()]);
  return pagesOf(one) === pagesOf(other);
}

async function allowedRules(rules: readonly ConversionRule[]): Promise<ConversionRule[]> {
  const always = rules.filter(({ choice }) => choice === 'always');
  const allowed = await Promise.all(
    always.map(({ host }) => browser.permissions.contains({ origins: originsOf(host) })),
  );
  return always.filter((_, index) => allowed[index]);
}

/** The script asks the rules again where it runs: of a host below one of these and above another, only they tell. */
function scriptFor(script: TargetScript, hosts: readonly string[], others: readonly string[]): Registered {
  return {
    id: IDS[script],
    matches: hosts.flatMap(originsOf),
    ...(others.length > 0 && { excludeMatches: others.flatMap(originsOf) }),
    js: [CONVERTERS[script], AUTOMATIC],
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}
