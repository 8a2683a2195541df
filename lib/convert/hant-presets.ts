/** Simplified to Traditional: the only file that brings the dictionaries of this direction with it. */
import * as packed from 'virtual:tries/hant';
import { compile } from './engine/compile';
import { BestWords } from './engine/best-words';
import { longest } from './engine/longest';
import { Pass } from './engine/rewrite';
import { Rules } from './engine/rules';
import { unpackBase64 } from './engine/unpack-base64';
import { HANT_RULES } from './hant-rules';
import type { HantPreset } from './preset-names';
import type { Convert, ConvertOptions } from './types';

const REGIONS: Record<HantPreset, (() => string) | undefined> = {
  s2t: undefined,
  s2tw: packed.tw,
  s2twp: packed.twp,
  s2hk: packed.hk,
};

/** Unpacks the dictionaries, which takes a few milliseconds. */
export function createHant(preset: HantPreset, { plain = false }: ConvertOptions = {}): Convert {
  const region = REGIONS[preset];
  const main = unpackBase64(packed.main());
  const words = plain ? longest(main) : new BestWords(main, new Rules(rulesOf(preset)));
  const passes = [new Pass(words, region !== undefined)];
  if (region !== undefined) passes.push(new Pass(longest(unpackBase64(region())), false));
  return compile({ normal: () => unpackBase64(packed.normal()), cutter: undefined, passes });
}

const rulesOf = (preset: HantPreset) => HANT_RULES.filter(({ only }) => only === undefined || only.includes(preset));
