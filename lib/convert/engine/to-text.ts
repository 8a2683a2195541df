/** Makes a string of UTF-16 units. */

/** Up to so many units, a decoder costs more than it saves. */
const FEW = 512;
/** Arguments of one call; more would overflow the stack. */
const UNITS_PER_CALL = 8_192;

/** It would put U+FFFD for a lone surrogate, which stays; so it refuses such text. */
const decoder = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });

/** Any array of numbers will do for it, and spreading one goes unit by unit. */
const fromUnits = (units: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, undefined, units as unknown as number[]);

function unitByUnit(units: Uint16Array): string {
  if (units.length <= UNITS_PER_CALL) return fromUnits(units);
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_PER_CALL) text += fromUnits(units.subarray(at, at + UNITS_PER_CALL));
  return text;
}

export function toText(units: Uint16Array<ArrayBuffer>): string {
  if (units.length <= FEW) return fromUnits(units);
  try {
    return decoder.decode(units);
  } catch {
    return unitByUnit(units);
  }
}
