/** A converter that is made at its first call, as making one unpacks dictionaries. */
import { convertAligned } from './convert-aligned';
import { convertEach } from './convert-each';
import type { Convert } from './types';

export function lazily(make: () => Convert): Convert {
  let made: Convert | undefined;
  const convert = (): Convert => (made ??= make());
  return Object.assign((text: string) => convert()(text), {
    aligned: (text: string) => convertAligned(convert(), text),
    each: (texts: readonly string[]) => convertEach(convert(), texts),
  });
}
