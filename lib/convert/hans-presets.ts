/** Traditional to Simplified: the only file that brings the dictionaries of this direction with it. */
import * as packed from 'virtual:tries/hans';
import { convertAligned } from './convert-aligned';
import { convertEach } from './convert-each';
import { compile } from './engine/compile';
import { longest } from './engine/longest';
import { Pass } from './engine/rewrite';
import { Rules } from './engine/rules';
import { unpackBase64 } from './engine/unpack-base64';
import { withRules } from './engine/with-rules';
import { HANS_RULES } from './hans-rules';
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
  const rules = plain ? [] : HANS_RULES.filter(({ only }) => only === undefined || only.includes(preset));
  const convert = createFor(preset, new Rules(rules));
  if (plain || preset === 't2s' || preset === 'hk2s') return convert;
  const aligned = (text: string) => keepWrittenZhu(text, convertAligned(convert, text));
  const each = (texts: readonly string[]): string[] => {
    const converted = convertEach(convert, texts);
    return texts.map((text, at) => (text.includes('著') ? aligned(text).text : (converted[at] ?? text)));
  };
  return Object.assign((text: string) => aligned(text).text, { aligned, each });
}

function createFor(preset: HansPreset, rules: Rules): Convert {
  const region = REGIONS[preset];
  const main = unpackBase64(packed.main());
  if (region === undefined)
    return compile({
      normal: () => unpackBase64(packed.normal()),
      cutter: undefined,
      passes: [new Pass(withRules(longest(main), rules), false)],
    });
  return compile({
    normal: () => unpackBase64(packed.normal()),
    cutter: main,
    // The rules go with the first pass, which is the one that has the text as it was written.
    passes: [new Pass(withRules(longest(unpackBase64(region())), rules), false), new Pass(longest(main), false)],
  });
}
