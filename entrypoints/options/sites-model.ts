/** What the options page knows and can do about single sites: their rules, and whether the browser allows them. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readHost, type ConversionRule } from '../../lib/convert/site-rules';
import { chooseForSite, convertAlways, forgetSite, isAllowed } from '../../lib/extension/conversion/site-choice';
import { loadSiteRules, watchSiteRules } from '../../lib/extension/conversion/site-rules-setting';
import type { Toaster } from './toaster';

export interface Site {
  rule: ConversionRule;
  /** Whether the browser lets QingDu run there by itself. */
  allowed: boolean;
}

export type SitesModel = ReturnType<typeof createSitesModel>;

export function createSitesModel({ tell, fail }: Toaster) {
  const sites = signal<readonly Site[] | undefined>(undefined);

  async function load(): Promise<void> {
    const rules = (await loadSiteRules()).toSorted((a, b) => (a.host < b.host ? -1 : 1));
    sites.value = await Promise.all(rules.map(async (rule) => ({ rule, allowed: await isAllowed(rule.host) })));
  }

  /** In a click, and with nothing awaited before: the browser may have to ask the person. */
  async function set(rule: ConversionRule): Promise<void> {
    try {
      if (rule.choice !== 'always') await chooseForSite(rule);
      else if (!(await convertAlways(rule))) {
        tell({ kind: 'error', text: i18n.t('options.sites.refused', [rule.host]) });
      }
    } catch (error) {
      fail(error);
    }
    await load();
  }

  /** @returns whether that was a host. */
  async function add(typed: string, rule: Omit<ConversionRule, 'host'>): Promise<boolean> {
    const host = readHost(typed);
    if (host === undefined) return false;
    await set({ ...rule, host });
    return true;
  }

  async function remove(rule: ConversionRule): Promise<void> {
    try {
      await forgetSite(rule.host);
      tell({ kind: 'info', text: i18n.t('options.sites.deleted', [rule.host]), undo: () => void restore(rule) });
    } catch (error) {
      fail(error);
    }
    await load();
  }

  async function restore(rule: ConversionRule): Promise<void> {
    await set(rule);
    tell({ kind: 'info', text: i18n.t('options.undone') });
  }

  return {
    sites,
    load,
    set,
    add,
    remove,
    watch(): void {
      const changed = () => void load();
      watchSiteRules(changed);
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
    },
  };
}
