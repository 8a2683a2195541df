/** The number by which WeChat tells its kinds of pages: 0 article, 5 video, 6 music, 7 audio, 8 pictures, 10 and 17 text. */
import { readScriptValue } from '../script-value';
import type { PageSource } from '../site-rule';

export function showType({ scripts }: PageSource): string | undefined {
  // WeChat's own code holds the shorter name many times, with numbers of other pages.
  return readScriptValue(scripts, 'real_item_show_type') ?? readScriptValue(scripts, 'item_show_type');
}
