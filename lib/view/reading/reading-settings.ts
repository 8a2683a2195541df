/** Preferences of a person and what differs on one site: what counts here, and where a change is written. */
import type { ReadingPreferences } from './reading-preferences';

export interface ReadingSettings {
  everywhere: ReadingPreferences;
  /** What this site has of its own; absent where it follows the rest. */
  site?: Partial<ReadingPreferences>;
}

export function preferencesHere({ everywhere, site }: ReadingSettings): ReadingPreferences {
  return { ...everywhere, ...site };
}

/** A change counts for the site while it has settings of its own, else everywhere. */
export function changeReading(settings: ReadingSettings, change: Partial<ReadingPreferences>): ReadingSettings {
  const { everywhere, site } = settings;
  return site ? { everywhere, site: { ...site, ...change } } : { everywhere: { ...everywhere, ...change } };
}

/** Gives the site settings of its own, as yet the same as everywhere, or takes them away. */
export function changeScope({ everywhere }: ReadingSettings, onlyHere: boolean): ReadingSettings {
  return onlyHere ? { everywhere, site: {} } : { everywhere };
}
