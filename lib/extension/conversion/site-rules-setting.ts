/** What a person wants on which site, remembered in the browser's own storage. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { PRESETS } from '../../convert/preset-names';
import { readHost, SITE_CHOICES, type ConversionRule } from '../../convert/site-rules';

const item = storage.defineItem<unknown>('local:conversionSites', { version: 1 });

const rule = v.object({
  host: v.pipe(
    v.string(),
    v.check((host) => readHost(host) === host),
  ),
  choice: v.picklist(SITE_CHOICES),
  to: v.picklist(['hans', 'hant', ...PRESETS]),
});

/** An entry that is no rule is passed over; of two for one host the last counts. */
export async function loadSiteRules(): Promise<ConversionRule[]> {
  const stored = await item.getValue();
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  const rules = list.flatMap((entry) => {
    const read = v.safeParse(rule, entry);
    return read.success ? [read.output] : [];
  });
  return [...new Map(rules.map((each) => [each.host, each])).values()];
}

async function saveSiteRules(rules: readonly ConversionRule[]): Promise<void> {
  await item.setValue(rules);
}

/** Adds the rule, in place of another for the same host. */
export async function setSiteRule(next: ConversionRule): Promise<void> {
  const others = (await loadSiteRules()).filter(({ host }) => host !== next.host);
  await saveSiteRules([...others, next]);
}

export async function removeSiteRule(host: string): Promise<void> {
  await saveSiteRules((await loadSiteRules()).filter((each) => each.host !== host));
}

/** @returns what ends the watching. */
export function watchSiteRules(changed: () => void): () => void {
  return item.watch(changed);
}
