import { Converter } from 'opencc-js';
import shortPhrases from 'opencc-js/dict/STPhrases';
import hongKongWords from 'opencc-js/dict/HKVariantsPhrases';
import taiwanWords from 'opencc-js/dict/TWPhrases';
import taiwanReversed from 'opencc-js/dict/TWVariantsRevPhrases';
import traditionalWords from 'opencc-js/dict/TSPhrases';
import { describe, expect, it } from 'vitest';
import { createHans } from '../../../lib/convert/hans-presets';
import { createHant } from '../../../lib/convert/hant-presets';
import type { HansPreset, HantPreset } from '../../../lib/convert/preset-names';

const HANT: [HantPreset, string][] = [
  ['s2t', 't'],
  ['s2tw', 'tw'],
  ['s2twp', 'twp'],
  ['s2hk', 'hk'],
];
const HANS: [HansPreset, string][] = [
  ['t2s', 't'],
  ['tw2s', 'tw'],
  ['tw2sp', 'twp'],
  ['hk2s', 'hk'],
];
const BOTH = [
  ...HANT.map(([preset, to]) => [preset, createHant(preset, { plain: true }), Converter({ from: 'cn', to })] as const),
  ...HANS.map(
    ([preset, from]) => [preset, createHans(preset, { plain: true }), Converter({ from, to: 'cn' })] as const,
  ),
];

const keysOf = (dictionary: string): string[] => dictionary.split('|').flatMap((entry) => entry.split(' '));
const WORDS = [shortPhrases, hongKongWords, taiwanWords, taiwanReversed, traditionalWords].flatMap(keysOf);
/** What dictionaries do not have, and what they break on. */
const ODD = ['⿰亻言', '⿰', '⿲', '\ud842', '\udfb7', '𠮷', '㓆', '豈', '\u{2f800}', 'a', ' ', '，', '\n', '1', 'の'];

/** The same numbers in each run: a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Words cut at random places and run together, so that other words begin in one and end in the next. */
function randomText(random: (below: number) => number): string {
  const parts = Array.from({ length: 12 }, () => {
    if (random(8) === 0) return ODD[random(ODD.length)] ?? '';
    const word = WORDS[random(WORDS.length)] ?? '';
    const start = random(word.length);
    return word.slice(start, start + 1 + random(word.length));
  });
  return parts.join('');
}

describe.each(BOTH)('%s', (_, ours, theirs) => {
  it('gives what opencc-js gives for each word of the dictionaries', () => {
    const different = WORDS.filter((word) => ours(word) !== theirs(word));
    expect(different).toEqual([]);
  });

  it('gives what opencc-js gives for words run together at random', () => {
    const random = numbers(20_261_124);
    for (let round = 0; round < 4_000; round++) {
      const text = randomText(random);
      expect(ours(text), text).toBe(theirs(text));
    }
  });

  it('gives what opencc-js gives for long texts', () => {
    const random = numbers(7);
    const parts = Array.from({ length: 3_000 }, () => randomText(random).replaceAll(/[\u2ff0-\u2fff]/g, ''));
    const text = parts.join('');
    expect(text.length).toBeGreaterThan(40_000);
    expect(ours(text) === theirs(text)).toBe(true);
    const unbroken = text.replaceAll(/[^\u4e00-\u9fff]/g, '');
    expect(ours(unbroken) === theirs(unbroken)).toBe(true);
  });

  it('gives back the same text where nothing changes', () => {
    for (const text of ['', 'plain text', '人山人海', '🙂'.repeat(9_000), '\ud800\udc00\udc00', '⿰'.repeat(100_000)])
      expect(ours(text) === text).toBe(true);
  });
});
