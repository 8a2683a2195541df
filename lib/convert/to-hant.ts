/** Simplified to Traditional as the reader gets it. */
import { createHant } from './hant-presets';
import { keepLast } from './keep-last';
import { lazily } from './lazily';
import type { Convert, ConversionSettings } from './types';
import { withPersonalWishes } from './with-personal-wishes';

const dictionaries = keepLast(createHant);

/**
 * Unpacks its dictionaries at the first text, not here. Text that is Traditional already may come to harm (皇后 stays,
 * yet 里 alone becomes 裡): ask `detectScript` first.
 */
export function createToHant(settings: ConversionSettings): Convert {
  const { hant, plain } = settings;
  return withPersonalWishes(
    lazily(() => dictionaries(hant, { plain })),
    'hant',
    settings,
  );
}
