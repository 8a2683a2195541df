/** How the settings of a backup come together with what is set already. */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { canonicalJson } from '../../backup/canonical-json';
import { mergeUserWords } from '../../convert/merge-user-words';
import { parseUserWords } from '../../convert/user-words';
import { collectSettings, SETTING_KEYS } from './settings-file';

type Name = (typeof SETTING_KEYS)[number];

/**
 * What is set already stays; lists are united. What the values are, nobody checks here: whoever reads a setting does.
 *
 * @returns the names of what has changed.
 */
export async function mergeSettings(kept: Readonly<Record<string, unknown>>): Promise<string[]> {
  const own = await collectSettings();
  const changed: { key: `local:${Name}`; value: unknown }[] = [];
  for (const name of SETTING_KEYS) {
    if (kept[name] === undefined || kept[name] === null) continue;
    const value = own[name] === undefined ? kept[name] : united(name, own[name], kept[name]);
    if (canonicalJson(value) !== canonicalJson(own[name])) changed.push({ key: `local:${name}`, value });
  }
  await storage.setItems(changed);
  return changed.map(({ key }) => key.slice('local:'.length));
}

function united(name: Name, own: unknown, kept: unknown): unknown {
  if (name === 'userWords') return unitedWords(own, kept);
  if (name === 'userRules') return unitedLists(own, kept, canonicalJson);
  if (name === 'conversionSites') return unitedLists(own, kept, hostOf);
  return own;
}

/** Of two words for one thing the one that is there counts. */
function unitedWords(own: unknown, kept: unknown): unknown {
  if (typeof own !== 'string' || typeof kept !== 'string') return own;
  const known = parseUserWords(own).words;
  const { hans, hant } = parseUserWords(kept).words;
  return mergeUserWords(own, {
    hans: hans.filter(({ from }) => !known.hans.some((word) => word.from === from)),
    hant: hant.filter(({ from }) => !known.hant.some((word) => word.from === from)),
  });
}

function unitedLists(own: unknown, kept: unknown, keyOf: (item: unknown) => string): unknown {
  if (!Array.isArray(own) || !Array.isArray(kept)) return own;
  const keys = new Set(own.map(keyOf));
  return [...(own as unknown[]), ...(kept as unknown[]).filter((item) => !keys.has(keyOf(item)))];
}

function hostOf(item: unknown): string {
  const { host } = v.parse(v.fallback(v.object({ host: v.string() }), { host: '' }), item);
  return host;
}
