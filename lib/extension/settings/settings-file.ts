/** All that a person set, as one JSON file: to another computer, or into a backup, and back. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';

/** What is a setting, by its key in the browser's storage. A test holds this list against what the code defines. */
export const SETTING_KEYS = [
  'readingPreferences',
  'readingBySite',
  'viewKeys',
  'conversion',
  'conversionSites',
  'userWords',
  'exportForm',
  'pictures',
  'userRules',
  'batch',
] as const;

export type Settings = Partial<Record<(typeof SETTING_KEYS)[number], unknown>>;

const FORMAT = 'qingdu-settings';
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** Settings that were never changed are absent. */
export async function collectSettings(): Promise<Settings> {
  return pick(await storage.snapshot('local'));
}

export function printSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, undefined, 2)}\n`;
}

/** `unknown`: no settings file at all; `newer`: of a later version of QingDu. */
export type SettingsProblem = 'unknown' | 'newer' | 'empty';

/** What a setting holds is checked where it is used, as for every stored value. */
export function readSettings(text: string): { settings: Settings } | { problem: SettingsProblem } {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text.replace(/^\uFEFF/, ''));
  if (!read.success) return { problem: 'unknown' };
  if (read.output.version > VERSION) return { problem: 'newer' };
  const settings = pick(read.output.settings);
  return Object.keys(settings).length === 0 ? { problem: 'empty' } : { settings };
}

/**
 * Puts these in the place of the present ones; settings that are not among them stay.
 *
 * @returns what puts everything back as it was.
 */
export async function applySettings(settings: Settings): Promise<() => Promise<void>> {
  const before = await collectSettings();
  await storage.restoreSnapshot('local', pick(settings));
  return async () => {
    const added = SETTING_KEYS.filter((key) => key in settings && !(key in before));
    await storage.removeItems(added.map((key) => `local:${key}` as const));
    await storage.restoreSnapshot('local', before);
  };
}

function pick(from: Record<string, unknown>): Settings {
  return Object.fromEntries(SETTING_KEYS.filter((key) => Object.hasOwn(from, key)).map((key) => [key, from[key]]));
}
