/** Unpacked dictionaries are megabytes: page and clean view share them, and another preset takes their place. */
import type { Convert, ConvertOptions } from './types';

export function keepLast<P extends string>(
  create: (preset: P, options: ConvertOptions) => Convert,
): (preset: P, options: ConvertOptions) => Convert {
  let last: { preset: P; plain: boolean | undefined; convert: Convert } | undefined;
  return (preset, options) => {
    if (last?.preset !== preset || last.plain !== options.plain) {
      last = { preset, plain: options.plain, convert: create(preset, options) };
    }
    return last.convert;
  };
}
