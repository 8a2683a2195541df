/** Which `lang` the text carries once converted, so that the browser picks the right regional glyphs. */
import type { Metadata } from '../../clean/types';
import type { ShownScript } from '../../convert/types';

/**
 * Text of Hong Kong, by its host, gets the glyphs of Hong Kong where it is shown as it was written.
 *
 * @param hongKong whether text that is converted to Traditional gets the characters of Hong Kong.
 * @returns BCP 47 tag for a text as it is shown; `undefined` where it is not Chinese.
 */
export function textLanguage(
  shown: ShownScript,
  { script, site }: Pick<Metadata, 'script' | 'site'>,
  hongKong = false,
): 'zh-Hans' | 'zh-Hant' | 'zh-Hant-HK' | undefined {
  if (script === 'none') return undefined;
  const seen = shown === 'original' ? script : shown;
  if (seen !== 'hant') return 'zh-Hans';
  const isHongKong = shown === 'original' ? /\.(hk|mo)$/.test(site) : hongKong;
  return isHongKong ? 'zh-Hant-HK' : 'zh-Hant';
}
