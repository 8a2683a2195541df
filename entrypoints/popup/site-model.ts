/** What the popup knows and can do about the site of the page: convert it always, never, or when asked. */
import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { readHost, ruleForHost, type ConversionRule } from '../../lib/convert/site-rules';
import type { TargetScript } from '../../lib/convert/types';
import { chooseForSite, convertAlways, forgetSite, isAllowed } from '../../lib/extension/conversion/site-choice';
import { loadSiteRules } from '../../lib/extension/conversion/site-rules-setting';

export type SiteModel = ReturnType<typeof createSiteModel>;

export function createSiteModel() {
  /** Absent where the page has no host, as a file has none. */
  const host = signal<string | undefined>(undefined);
  const rule = signal<ConversionRule | undefined>(undefined);
  const allowed = signal(false);

  async function look(tabId: number): Promise<void> {
    const { url } = await browser.tabs.get(tabId);
    host.value = url === undefined ? undefined : readHost(url);
    await refresh();
  }

  async function refresh(): Promise<void> {
    if (host.value === undefined) return;
    rule.value = ruleForHost(host.value, await loadSiteRules());
    allowed.value = await isAllowed(rule.value?.host ?? host.value);
  }

  return {
    host,
    rule,
    /** The person said always, and the browser does not allow it. */
    waits: computed(() => rule.value?.choice === 'always' && !allowed.value),
    look,
    /** In a click, and with nothing awaited before. @returns whether the browser allows it. */
    async always(to: ConversionRule['to']): Promise<boolean> {
      if (host.value === undefined) return false;
      const granted = await convertAlways({ host: rule.value?.host ?? host.value, to });
      await refresh();
      return granted;
    },
    async never(to: TargetScript): Promise<void> {
      if (host.value === undefined) return;
      await chooseForSite({ host: host.value, choice: 'never', to: rule.value?.to ?? to });
      await refresh();
    },
    /** A rule with a preset of its own stays, as that counts for clicks too. */
    async whenAsked(): Promise<void> {
      if (!rule.value) return;
      const { host: ruled, to } = rule.value;
      if (to === 'hans' || to === 'hant') await forgetSite(ruled);
      else await chooseForSite({ host: ruled, choice: 'ask', to });
      await refresh();
    },
  };
}
