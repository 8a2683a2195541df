/** Simplified to Traditional: the only file that brings the dictionaries of this direction (about 1 MB) with it. */
import { Converter } from 'opencc-js/cn2t';
import { guardDescriptions } from './guard-descriptions';
import type { Convert, HantRegion } from './types';

const LOCALES = { tw: 'tw', hk: 'hk', generic: 't' } as const satisfies Record<HantRegion, string>;

/**
 * Converts into the characters of the region; words stay (软件 becomes 軟件, not 軟體). Builds its
 * dictionaries at the first call, not here. Text that is Traditional already may come to harm
 * (皇后 stays, yet 里 alone becomes 裡): ask `detectScript` first.
 */
export function createToHant(region: HantRegion): Convert {
  let convert: Convert | undefined;
  return (text) => {
    convert ??= guardDescriptions(Converter({ from: 'cn', to: LOCALES[region] }));
    return convert(text);
  };
}
