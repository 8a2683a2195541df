/** All presets of both directions by their OpenCC names, for tools: it brings every dictionary with it, so nothing that a page gets may import it. */
import { createHans } from './hans-presets';
import { createHant } from './hant-presets';
import { HANS_PRESETS, HANT_PRESETS, type Preset } from './preset-names';
import type { Convert, ConvertOptions } from './types';

export { PRESETS } from './preset-names';

/** @throws TypeError for a preset that does not exist, as a name from outside may be. */
export function createConverter(preset: Preset, options: ConvertOptions = {}): Convert {
  const hant = HANT_PRESETS.find((name) => name === preset);
  if (hant) return createHant(hant, options);
  const hans = HANS_PRESETS.find((name) => name === preset);
  if (hans) return createHans(hans, options);
  throw new TypeError(`There is no preset ${String(preset)}`);
}
