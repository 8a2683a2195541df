/** Cuts a converted text where its source was cut. */
import { placesIn } from './places-in';
import type { AlignedText } from './types';

const isInsidePair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/**
 * As many parts as `lengths` counts, which together are the whole text.
 * @param lengths of the parts of the source, in units; their sum is the length of the source
 */
export function cutAligned(aligned: AlignedText, lengths: readonly number[]): string[] {
  const { text } = aligned;
  const placeOf = placesIn(aligned.resized);
  const parts: string[] = [];
  let sourceEnd = 0;
  let done = 0;
  for (const length of lengths) {
    sourceEnd += length;
    let end = parts.length === lengths.length - 1 ? text.length : placeOf(sourceEnd);
    if (isInsidePair(text, end)) end++;
    parts.push(text.slice(done, end));
    done = end;
  }
  return parts;
}
