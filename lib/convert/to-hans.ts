/** Traditional to Simplified as the reader gets it. */
import { createHans } from './hans-presets';
import { keepLast } from './keep-last';
import { lazily } from './lazily';
import type { Convert, ConversionSettings } from './types';
import { withPersonalWishes } from './with-personal-wishes';

const dictionaries = keepLast(createHans);

/** Unpacks its dictionaries at the first text, not here. */
export function createToHans(settings: ConversionSettings): Convert {
  const { hans, plain } = settings;
  return withPersonalWishes(
    lazily(() => dictionaries(hans, { plain })),
    'hans',
    settings,
  );
}
