import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertEach } from '../../lib/convert/convert-each';
import { defaultSettings } from '../../lib/convert/default-settings';
import { createConverter, PRESETS } from '../../lib/convert/presets';
import { createToHans } from '../../lib/convert/to-hans';
import { createToHant } from '../../lib/convert/to-hant';
import type { Convert } from '../../lib/convert/types';

/** Words and what may tie them to a neighbour: halves of words, of characters and of descriptions, what rules look around for. */
const PARTS =
  '头 发 头发 被 发明 互联网 数据库 老挝 于 先生 里 一 十 周 后 只 乾 坤 著 看著 原著 网际网路 資訊 頭 豈 \u{2f800} ⿰ ⿰亻言 \ud842 \udfb7 𠮷 “ ” 「 」 。'
    .split(' ')
    .concat(['', '\n', ' ']);
const text = oneof(
  array(constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join('')),
  string({ maxLength: 4 }),
);

const settings = {
  ...defaultSettings('zh-TW'),
  punctuation: true,
  words: { hant: [{ from: '发明', to: '創見' }], hans: [{ from: '資訊', to: '信息' }] },
};
const CONVERTERS: [string, Convert][] = [
  ...PRESETS.map((preset): [string, Convert] => [preset, createConverter(preset)]),
  ['own words and marks to Traditional', createToHant(settings)],
  ['own words and marks to Simplified', createToHans(settings)],
  ['a converter that knows single texts only', (one) => one.replaceAll('头', '頭')],
];

describe.each(CONVERTERS)('convertEach by %s', (_, convert) => {
  it('gives for any texts what each becomes by itself', () => {
    assert(
      property(array(text, { maxLength: 40 }), (texts) => {
        expect(convertEach(convert, texts)).toEqual(texts.map((one) => convert(one)));
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  it('gives it for more text than fits one piece, long and short', () => {
    const texts = ['头发', '互联网'.repeat(2_000), '看著'.repeat(3_000), '发', '⿰'.repeat(9_000), '后'];
    expect(convertEach(convert, texts)).toEqual(texts.map((one) => convert(one)));
  });
});
