/** How a person likes to read, remembered in the browser's own storage for every page and the library. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { userRuleSchema, type UserRule } from '../clean/user-rule';
import { DEFAULT_PREFERENCES, TEXT_SIZES, type ReadingPreferences } from '../view/reading-preferences';

const readingPreferences = storage.defineItem<unknown>('local:readingPreferences');

const schema = v.object({
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), DEFAULT_PREFERENCES.theme),
  typeface: v.fallback(v.picklist(['sans', 'serif']), DEFAULT_PREFERENCES.typeface),
  size: v.fallback(v.picklist(TEXT_SIZES), DEFAULT_PREFERENCES.size as (typeof TEXT_SIZES)[number]),
});

/** Theme, typeface and size of the clean view; each value that is missing or unknown is the default. */
export async function loadReadingPreferences(): Promise<ReadingPreferences> {
  const stored = v.safeParse(schema, await readingPreferences.getValue());
  return stored.success ? stored.output : DEFAULT_PREFERENCES;
}

export async function saveReadingPreferences(preferences: ReadingPreferences): Promise<void> {
  await readingPreferences.setValue(preferences);
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
