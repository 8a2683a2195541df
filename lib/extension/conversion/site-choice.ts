/** Changes what happens on a site, together with the browser's permission for it: asked for with the first, given back with the last. */
import { browser } from 'wxt/browser';
import { isWithin, originsOf, type ConversionRule } from '../../convert/site-rules';
import { loadSiteRules, removeSiteRule, setSiteRule } from './site-rules-setting';

export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(host) });
}

/**
 * Call it in a click, before anything is awaited: browsers ask the person only then. The rule is written while they
 * answer, as a popup may be closed by the question; where they refuse, what was before comes back.
 * @returns whether the browser allows it.
 */
export async function convertAlways({ host, to }: Omit<ConversionRule, 'choice'>): Promise<boolean> {
  const asked = browser.permissions.request({ origins: originsOf(host) });
  const before = (await loadSiteRules()).find((rule) => rule.host === host);
  await setSiteRule({ host, to, choice: 'always' });
  if (await asked) return true;
  await (before ? setSiteRule(before) : removeSiteRule(host));
  return false;
}

/** Writes a rule that needs no permission, or one for which it is there already. */
export async function chooseForSite(rule: ConversionRule): Promise<void> {
  await setSiteRule(rule);
  if (rule.choice !== 'always') await giveBack(rule.host);
}

export async function forgetSite(host: string): Promise<void> {
  await removeSiteRule(host);
  await giveBack(host);
}

/** The permission for a host, unless a rule for one above it or below it still needs it. */
async function giveBack(host: string): Promise<void> {
  const rules = await loadSiteRules();
  const needed = rules.some(
    (rule) => rule.choice === 'always' && (isWithin(host, rule.host) || isWithin(rule.host, host)),
  );
  if (needed || !(await isAllowed(host))) return;
  await browser.permissions.remove({ origins: originsOf(host) }).catch(() => {
    // What the manifest asks for at install (WeChat) cannot be given back.
  });
}
