/** Converts many short texts at once: what a call costs by itself is more than what a line of a menu does. */
import type { Convert } from './types';

/** As many texts as came in, each converted as if it were alone. */
export const convertEach = (convert: Convert, texts: readonly string[]): string[] =>
  convert.each?.(texts) ?? texts.map((text) => convert(text));
