/** Everything a person said about conversion, together. */
import { ruleForHost, settingsForSite } from '../../convert/site-rules';
import type { ConversionSettings } from '../../convert/types';
import { loadConversionChoices } from './conversion-settings';
import { loadSiteRules } from './site-rules-setting';
import { loadUserWords } from './user-words-setting';

/** @param host whose rule may name a preset; absent in the extension's own pages. */
export async function loadConversion(host?: string): Promise<ConversionSettings> {
  const [choices, words, rules] = await Promise.all([loadConversionChoices(), loadUserWords(), loadSiteRules()]);
  const settings = { ...choices, words };
  return host === undefined ? settings : settingsForSite(settings, ruleForHost(host, rules));
}
