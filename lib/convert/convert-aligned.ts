/** Where a converted text corresponds to its source, for those who must put it back into the places that the source came from. */
import type { AlignedText, Convert } from './types';

/**
 * Converts and tells which stretches changed their length. A converter that cannot tell, and changed the
 * length, makes one stretch of the whole.
 */
export function convertAligned(convert: Convert, text: string): AlignedText {
  if (convert.aligned) return convert.aligned(text);
  const converted = convert(text);
  if (converted.length === text.length) return { text: converted, resized: [] };
  return { text: converted, resized: [{ start: 0, end: text.length, length: converted.length }] };
}
