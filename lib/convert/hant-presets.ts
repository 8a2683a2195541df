/** Simplified to Traditional: the only file that brings the dictionaries of this direction with it. */
import * as packed from 'virtual:tries/hant';
import { compile } from './engine/compile';
import { longest } from './engine/longest';
import { unpackBase64 } from './engine/unpack-base64';
import type { Convert } from './types';

const REGIONS = { s2t: undefined, s2tw: packed.tw, s2twp: packed.twp, s2hk: packed.hk };

/** As OpenCC calls them: its plain standard; Taiwan's characters; Taiwan's characters and words; Hong Kong's characters. */
export type HantPreset = keyof typeof REGIONS;

/** Unpacks the dictionaries, which takes a few milliseconds. */
export function createHant(preset: HantPreset): Convert {
  const region = REGIONS[preset];
  const normal = unpackBase64(packed.normal);
  const finder = longest(unpackBase64(packed.main));
  const passes = [{ finder, cut: region !== undefined }];
  if (region !== undefined) passes.push({ finder: longest(unpackBase64(region)), cut: false });
  return compile({ normal, cutter: undefined, passes });
}
