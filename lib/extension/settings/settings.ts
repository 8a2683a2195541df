/** How a person likes to read, remembered in the browser's own storage for every page and the library. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { userRuleSchema, type UserRule } from '../../clean/user-rule';
import { readPreferences, readSomePreferences } from '../../view/reading/read-preferences';
import type { ReadingPreferences } from '../../view/reading/reading-preferences';
import type { ReadingSettings } from '../../view/reading/reading-settings';
import { readViewKeys, type ViewKeys } from '../../view/keys/view-keys';

const readingPreferences = storage.defineItem<unknown>('local:readingPreferences');
/** By host without `www.`: what differs there. */
const readingBySite = storage.defineItem<unknown>('local:readingBySite');

type SitePreferences = Record<string, Partial<ReadingPreferences>>;

/** Each value that is missing or unknown is the default. @param host of the article; absent for what counts everywhere. */
export async function loadReading(host?: string): Promise<ReadingSettings> {
  const [stored, sites] = await Promise.all([readingPreferences.getValue(), loadReadingBySite()]);
  const site = host === undefined ? undefined : sites[host];
  return { everywhere: readPreferences(stored), ...(site && { site }) };
}

export async function loadReadingBySite(): Promise<SitePreferences> {
  const stored = await readingBySite.getValue();
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).map(([host, some]) => [host, readSomePreferences(some)]));
}

/** Without settings of its own, the site follows the rest again. */
export async function saveReading({ everywhere, site }: ReadingSettings, host?: string): Promise<void> {
  await readingPreferences.setValue(everywhere);
  if (host === undefined) return;
  const { [host]: before, ...others } = await loadReadingBySite();
  if (site) await readingBySite.setValue({ ...others, [host]: site });
  else if (before) await readingBySite.setValue(others);
}

/** @returns what ends the watching. */
export function watchReading(changed: () => void): () => void {
  const endings = [readingPreferences.watch(changed), readingBySite.watch(changed)];
  return () => {
    for (const end of endings) end();
  };
}

const viewKeys = storage.defineItem<unknown>('local:viewKeys');

/** The keys of the clean view; each that was not changed is the usual one. */
export async function loadViewKeys(): Promise<ViewKeys> {
  return readViewKeys(await viewKeys.getValue());
}

export async function saveViewKeys(keys: ViewKeys): Promise<void> {
  await viewKeys.setValue(keys);
}

/** @returns what ends the watching. */
export function watchViewKeys(changed: () => void): () => void {
  return viewKeys.watch(changed);
}

/** A versioned list: what a later version cannot read as it is, it migrates. */
const userRules = storage.defineItem<unknown>('local:userRules', { version: 1 });

/** What the person taught about sites; an entry that is no rule is passed over. */
export async function loadUserRules(): Promise<UserRule[]> {
  const stored = await userRules.getValue();
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  return list.flatMap((entry) => {
    const rule = v.safeParse(userRuleSchema, entry);
    return rule.success ? [rule.output] : [];
  });
}

export async function saveUserRules(rules: readonly UserRule[]): Promise<void> {
  await userRules.setValue(rules);
}

/** @returns what ends the watching. */
export function watchUserRules(changed: () => void): () => void {
  return userRules.watch(changed);
}
