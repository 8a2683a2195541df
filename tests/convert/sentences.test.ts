/** Sentences of every kind of text in which one Simplified character stands for several, as Taiwan prints them. */
import sentences from './sentences.tsv?raw';
import { expect, it } from 'vitest';
import { createHant } from '../../lib/convert/hant-presets';

const PAIRS = sentences
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

it('each has the right characters for Taiwan', () => {
  const convert = createHant('s2tw');
  expect(PAIRS.length).toBeGreaterThan(800);
  expect(PAIRS.map(([from = '']) => convert(from))).toEqual(PAIRS.map(([, to]) => to));
});
