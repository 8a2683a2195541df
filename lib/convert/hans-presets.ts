/** Traditional to Simplified: the only file that brings the dictionaries of this direction with it. */
import * as packed from 'virtual:tries/hans';
import { convertAligned } from './convert-aligned';
import { compile } from './engine/compile';
import { longest } from './engine/longest';
import { Pass } from './engine/rewrite';
import { unpackBase64 } from './engine/unpack-base64';
import { keepWrittenZhu } from './keep-written-zhu';
import type { HansPreset } from './preset-names';
import type { Convert, ConvertOptions } from './types';

const REGIONS: Record<HansPreset, (() => string) | undefined> = {
  t2s: undefined,
  tw2s: packed.tw,
  tw2sp: packed.twp,
  hk2s: packed.hk,
};

/** Unpacks the dictionaries, which takes a millisecond. */
export function createHans(preset: HansPreset, { plain = false }: ConvertOptions = {}): Convert {
  const convert = createPlain(preset);
  if (plain || preset === 't2s' || preset === 'hk2s') return convert;
  const aligned = (text: string) => keepWrittenZhu(text, convertAligned(convert, text));
  return Object.assign((text: string) => aligned(text).text, { aligned });
}

function createPlain(preset: HansPreset): Convert {
  const region = REGIONS[preset];
  const main = unpackBase64(packed.main());
  const last = new Pass(longest(main), false);
  if (region === undefined)
    return compile({ normal: () => unpackBase64(packed.normal()), cutter: undefined, passes: [last] });
  return compile({
    normal: () => unpackBase64(packed.normal()),
    cutter: main,
    passes: [new Pass(longest(unpackBase64(region())), false), last],
  });
}
