import { describe, expect, it } from 'vitest';
import * as packed from 'virtual:tries/hant';
import { BestWords } from '../../lib/convert/engine/best-words';
import { compile } from '../../lib/convert/engine/compile';
import { Pass } from '../../lib/convert/engine/rewrite';
import { Rules } from '../../lib/convert/engine/rules';
import { unpackBase64 } from '../../lib/convert/engine/unpack-base64';
import { createHant } from '../../lib/convert/hant-presets';
import type { HantPreset } from '../../lib/convert/preset-names';
import { HANT_RULES } from '../../lib/convert/hant-rules';
import type { Convert } from '../../lib/convert/types';

const made = new Map<string, Convert>();
function converter(preset: HantPreset, plain = false): Convert {
  const key = `${preset} ${plain}`;
  const convert = made.get(key) ?? createHant(preset, { plain });
  made.set(key, convert);
  return convert;
}

const bordersAlone = compile({
  normal: () => unpackBase64(packed.normal()),
  cutter: undefined,
  passes: [new Pass(new BestWords(unpackBase64(packed.main()), new Rules([])), false)],
});

const RULES = HANT_RULES.map(({ where, example: [from, to], unlike: [other, otherTo], only = ['s2t'], why }) => ({
  where,
  from,
  to,
  other,
  otherTo,
  preset: only[0],
  why,
}));

describe('rules of context', () => {
  it.each(RULES)('$where: $from', ({ from, to, preset = 's2t', why }) => {
    expect(converter(preset)(from)).toBe(to);
    const withoutRule = [converter(preset, true)(from), ...(preset === 's2t' ? [bordersAlone(from)] : [])];
    expect(withoutRule, 'a rule that nothing needs').toContainEqual(expect.not.stringMatching(`^${to}$`));
    expect(why).toMatch(/\.$/);
  });

  it.each(RULES)('$where leaves alone what only looks like it: $other', ({ other, otherTo, preset = 's2t' }) => {
    expect(converter(preset)(other)).toBe(otherTo);
  });

  it.each([
    ['这出现了一个问题', '這出現了一個問題'],
    ['他每出一次门都要看戏', '他每出一次門都要看戲'],
    ['这出好戏', '這齣好戲'],
    ['两百海里外', '兩百海里外'],
    ['他拿不准，看不准。', '他拿不準，看不準。'],
    ['一只能装水的瓶子', '一隻能裝水的瓶子'],
    ['他只有一只手', '他只有一隻手'],
    ['三个钟头', '三個鐘頭'],
    ['有人敲钟', '有人敲鐘'],
  ])('leave alone what only looks like it: %s', (from, to) => {
    expect(converter('s2t')(from)).toBe(to);
  });

  it('follow the preset', () => {
    expect(converter('s2tw')('糊里糊涂')).toBe('糊裡糊塗');
    expect(converter('s2hk')('局限')).toBe('局限');
    expect(converter('s2tw')('局限')).toBe('侷限');
  });
});
