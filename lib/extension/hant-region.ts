/** Which Traditional characters a person wants: Taiwan's, Hong Kong's or neither's. */
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { HANT_REGIONS, type HantRegion } from '../convert/types';

const hantRegion = storage.defineItem<unknown>('local:hantRegion');

/** As chosen, else as the browser's language has it. */
export async function loadHantRegion(): Promise<HantRegion> {
  const stored = await hantRegion.getValue();
  return HANT_REGIONS.find((region) => region === stored) ?? regionOfLanguage(browser.i18n.getUILanguage());
}

/**
 * Taiwan's where the language does not say: OpenCC's plain standard has forms that few people print (羣, 喫, 牀).
 * @param language BCP 47 tag, for example `zh-HK`.
 */
export function regionOfLanguage(language: string): HantRegion {
  return /^zh\b.*-(?:HK|MO)\b/i.test(language) ? 'hk' : 'tw';
}
