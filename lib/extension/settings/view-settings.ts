/** What was set for the clean view: all of it as the view opens, and again whenever it is changed elsewhere. */
import { ruleForHost, settingsForSite } from '../../convert/site-rules';
import type { ViewSettings } from '../../view/view-options';
import { loadConversionChoices, watchConversionChoices } from '../conversion/conversion-settings';
import { loadSiteRules, watchSiteRules } from '../conversion/site-rules-setting';
import { watchUserWords } from '../conversion/user-words-setting';
import { loadReading, loadViewKeys, watchReading, watchViewKeys } from './settings';

/** Changes that follow each other, as those of a slider, are read once. In milliseconds. */
const SETTLE_TIME = 200;

interface Place {
  /** Of the article, as `Metadata.site` has it: how one reads there. */
  site: string | undefined;
  /** Of the page: its rule of conversion. Absent in the extension's own pages. */
  host?: string;
}

export async function loadViewSettings({ site, host }: Place): Promise<ViewSettings> {
  const [reading, viewKeys, choices, rules] = await Promise.all([
    loadReading(site),
    loadViewKeys(),
    loadConversionChoices(),
    loadSiteRules(),
  ]);
  const { hant } = host === undefined ? choices : settingsForSite(choices, ruleForHost(host, rules));
  return { reading, viewKeys, hongKong: hant === 's2hk' };
}

/**
 * @param changed is told what counts now, and whether something was changed that counts for conversion.
 * @returns what ends the following.
 */
export function followViewSettings(
  place: Place,
  changed: (settings: ViewSettings, forConversion: boolean) => void,
): () => void {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forConversion = false;

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), SETTLE_TIME);
  }
  function soonForConversion(): void {
    forConversion = true;
    soon();
  }

  async function tell(): Promise<void> {
    const settings = await loadViewSettings(place);
    if (ending.signal.aborted) return;
    changed(settings, forConversion);
    forConversion = false;
  }

  const endings = [
    watchReading(soon),
    watchViewKeys(soon),
    watchConversionChoices(soonForConversion),
    watchSiteRules(soonForConversion),
    watchUserWords(soonForConversion),
  ];
  return () => {
    ending.abort();
    clearTimeout(timer);
    for (const end of endings) end();
  };
}
