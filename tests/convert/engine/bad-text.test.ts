/** Text that is no well-formed UTF-16, or has no place to be cut, in lengths at which the engine takes other ways. */
import { describe, expect, it } from 'vitest';
import { createHans } from '../../../lib/convert/hans-presets';
import { createHant } from '../../../lib/convert/hant-presets';
import { withUserWords } from '../../../lib/convert/with-user-words';

const toHant = createHant('s2tw');
const toHans = createHans('tw2s');

describe('lone surrogates', () => {
  it.each(['\ud800', '\udfff', '\ud87e', '\ud87e\ud87e', '\udc00\ud800'])(
    '%j stay in long texts that change',
    (broken) => {
      for (const times of [1, 60, 200, 3_000]) {
        expect(toHant(`${broken}头发很长，`.repeat(times)) === `${broken}頭髮很長，`.repeat(times)).toBe(true);
        expect(toHans(`頭髮很長，${broken}`.repeat(times)) === `头发很长，${broken}`.repeat(times)).toBe(true);
      }
    },
  );

  it('a lone half of a compatibility ideograph does not hide a whole one', () => {
    expect(toHant('\ud87e头发\u{2f800}')).toBe(`\ud87e頭髮${toHant('\u{2f800}')}`);
    expect(toHant('\u{2f800}')).toHaveLength(1);
  });
});

it('a megabyte without a break is converted with own words, in linear time', () => {
  const words = [
    { from: '头发', to: '秀髮' },
    { from: '软件', to: '軟體' },
  ];
  const convert = withUserWords(toHant, words);
  const started = performance.now();
  const text = convert('头发软件里面的'.repeat(150_000));
  expect(text === '秀髮軟體裡面的'.repeat(150_000)).toBe(true);
  expect(performance.now() - started).toBeLessThan(30_000);
});
