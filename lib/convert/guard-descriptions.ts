/**
 * opencc-js steps over ideographic description sequences (⿰亻言) by recursion that takes
 * exponential time where a sequence never ends: forty ⿰ in a row would freeze the tab.
 */
import type { Convert } from './types';

const DESCRIPTION = /[\u2ff0-\u2fff]/g;

/** Nested deeper than any description is: opencc-js would recurse too far. */
const MANY_DESCRIPTIONS = 500;

/** Operands of the widest operator. */
const WIDEST = 3;

/** The same conversion, in linear time for any text: every sequence is given an end, and taken away again. */
export function guardDescriptions(convert: Convert): Convert {
  return (text) => {
    const count = text.match(DESCRIPTION)?.length ?? 0;
    if (count === 0) return convert(text);
    if (count > MANY_DESCRIPTIONS)
      return text
        .split(/([\u2ff0-\u2fff]+)/)
        .map((part, at) => (at % 2 === 0 ? convert(part) : part))
        .join('');
    const end = ' '.repeat(count * WIDEST);
    return convert(text + end).slice(0, -end.length);
  };
}
