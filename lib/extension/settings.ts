/** How a person likes to read, remembered in the browser's own storage for every page and the library. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
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
