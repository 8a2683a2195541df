/** Traditional to Simplified: the only file that brings the dictionaries of this direction with it. */
import * as packed from 'virtual:tries/hans';
import { compile } from './engine/compile';
import { longest } from './engine/longest';
import { unpackBase64 } from './engine/unpack-base64';
import type { Convert } from './types';

const REGIONS = { t2s: undefined, tw2s: packed.tw, tw2sp: packed.twp, hk2s: packed.hk };

/** As OpenCC calls them: from its plain standard; from Taiwan's characters; from Taiwan's characters and words; from Hong Kong's characters. */
export type HansPreset = keyof typeof REGIONS;

/** Unpacks the dictionaries, which takes a millisecond. */
export function createHans(preset: HansPreset): Convert {
  const region = REGIONS[preset];
  const normal = unpackBase64(packed.normal);
  const main = unpackBase64(packed.main);
  const last = { finder: longest(main), cut: false };
  if (region === undefined) return compile({ normal, cutter: undefined, passes: [last] });
  return compile({ normal, cutter: main, passes: [{ finder: longest(unpackBase64(region)), cut: false }, last] });
}
