/** Simplified to Traditional as the reader gets it. */
import { createHant } from './hant-presets';
import { lazily } from './lazily';
import type { Convert, HantRegion } from './types';

const PRESETS = { tw: 's2tw', hk: 's2hk', generic: 's2t' } as const satisfies Record<HantRegion, string>;

/**
 * Converts into the characters of the region; words stay (软件 becomes 軟件, not 軟體). Unpacks its
 * dictionaries at the first call, not here. Text that is Traditional already may come to harm
 * (皇后 stays, yet 里 alone becomes 裡): ask `detectScript` first.
 */
export const createToHant = (region: HantRegion): Convert => lazily(() => createHant(PRESETS[region]));
