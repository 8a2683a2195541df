/** Which `lang` the text carries once converted, so that the browser picks the right regional glyphs. */
import type { ChineseScript } from '../clean/types';
import type { ShownScript } from '../convert/types';

/** BCP 47 tag for a text of this script as it is shown; `undefined` where the text is not Chinese. */
export function textLanguage(shown: ShownScript, script: ChineseScript): 'zh-Hans' | 'zh-Hant' | undefined {
  if (script === 'none') return undefined;
  const seen = shown === 'original' ? script : shown;
  return seen === 'hant' ? 'zh-Hant' : 'zh-Hans';
}
