import sentences from './hans-sentences.tsv?raw';
import { describe, expect, it } from 'vitest';
import { createHans } from '../../lib/convert/hans-presets';
import { HANS_RULES } from '../../lib/convert/hans-rules';

const convert = createHans('t2s');
const plain = createHans('t2s', { plain: true });
const PAIRS = sentences
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('rules of context', () => {
  it.each(HANS_RULES)(
    '$where: $example.0, and not $unlike.0',
    ({ example: [from, to], unlike: [other, otherTo], why }) => {
      expect(convert(from)).toBe(to);
      expect(plain(from), 'a rule that OpenCC does not need').not.toBe(to);
      expect(convert(other)).toBe(otherTo);
      expect(why).toMatch(/\.$/);
    },
  );

  it('leave it to the text where 著 is a work', () => {
    const text = '慰藉著、名著、原著、著作、著有、看著名人';
    expect(convert(text)).toBe(text);
  });
});

describe('sentences', () => {
  it.each(['t2s', 'tw2s', 'hk2s'] as const)('have the right characters with %s', (preset) => {
    const toHans = createHans(preset);
    expect(PAIRS.length).toBeGreaterThan(120);
    expect(PAIRS.map(([from = '']) => toHans(from))).toEqual(PAIRS.map(([, to]) => to));
  });
});
