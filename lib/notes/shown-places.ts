/** Places of a piece of text while it is shown converted: what is selected there, and what is painted there. */
import { placesIn } from '../convert/places-in';
import type { AlignedText } from '../convert/types';
import { alignTexts } from './align-texts';
import { firstAtLeast } from './first-at-least';

/** Converts as the shown text was converted, and tells where lengths changed; absent while the original is shown. */
export type Realign = (original: string) => AlignedText | undefined;

export interface ShownPlaces {
  toShown(at: number): number;
  toOriginal(at: number): number;
}

const SAME: ShownPlaces = { toShown: (at) => at, toOriginal: (at) => at };

/** Exact where `realign` gives what is shown; where it does not, as near as the two texts themselves tell. */
export function shownPlaces(original: string, shown: string, realign: Realign | undefined): ShownPlaces {
  if (original === shown) return SAME;
  const aligned = realign?.(original);
  if (aligned?.text === shown && aligned.resized.length === 0) return SAME;
  const places = aligned?.text === shown ? placesOf(original, aligned) : alignTexts(original, shown);
  // What came before the first unit belongs to it.
  places[0] = 0;
  return { toShown: (at) => places[at] ?? shown.length, toOriginal: (at) => firstAtLeast(places, at) };
}

function placesOf(original: string, { resized }: AlignedText): Int32Array {
  const placeOf = placesIn(resized);
  return Int32Array.from({ length: original.length + 1 }, (_, at) => placeOf(at));
}
