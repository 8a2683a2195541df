/** Which `lang` the text carries once converted, so that the browser picks the right regional glyphs. */
import type { ChineseScript } from '../../clean/types';
import type { ShownScript } from '../../convert/types';

/**
 * @param site host of the page: text of Hong Kong, shown as it was written, gets the glyphs of Hong Kong.
 * @returns BCP 47 tag for a text of this script as it is shown; `undefined` where the text is not Chinese.
 */
export function textLanguage(
  shown: ShownScript,
  script: ChineseScript,
  site = '',
): 'zh-Hans' | 'zh-Hant' | 'zh-Hant-HK' | undefined {
  if (script === 'none') return undefined;
  const seen = shown === 'original' ? script : shown;
  if (seen !== 'hant') return 'zh-Hans';
  return shown === 'original' && /\.(hk|mo)$/.test(site) ? 'zh-Hant-HK' : 'zh-Hant';
}
