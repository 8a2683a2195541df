/** What conversion does before a person says anything. */
import type { HantPreset } from './preset-names';
import type { ConversionSettings } from './types';

/**
 * From the Taiwan standard, which takes in the plain one: only it turns 看著 into 看着. Words stay (資訊 becomes 资讯,
 * not 信息) in both directions.
 * @param language BCP 47 tag of the person's browser, for example `zh-HK`.
 */
export function defaultSettings(language: string): ConversionSettings {
  return {
    hans: 'tw2s',
    hant: hantPresetOf(language),
    plain: false,
    punctuation: false,
    words: { hans: [], hant: [] },
  };
}

/** Taiwan's where the language does not say: OpenCC's plain standard has forms that few people print (羣, 喫, 牀). */
function hantPresetOf(language: string): HantPreset {
  return /^zh\b.*-(?:HK|MO)\b/i.test(language) ? 's2hk' : 's2tw';
}
