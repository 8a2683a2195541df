/** Tells Simplified from Traditional by the characters that only one of them has: `lang` is absent or wrong on too many pages. */
import type { ChineseScript } from '../clean/types';
import { type CountedUnits, countUnits } from './count-units';

/** From this share on, the rarer script is no stray quotation or variant: the text is mixed. */
const MIXED_SHARE = 0.15;

/** `none` where no character tells. */
export function scriptOfCounted({ simplified, traditional }: CountedUnits): ChineseScript {
  const telling = simplified + traditional;
  if (telling === 0) return 'none';
  if (Math.min(simplified, traditional) / telling >= MIXED_SHARE) return 'mixed';
  return simplified > traditional ? 'hans' : 'hant';
}

/** Linear in the text, about 1 ms for 100,000 characters; `none` where no character tells. */
export const detectScript = (text: string): ChineseScript => scriptOfCounted(countUnits(text));
