import { describe, expect, it } from 'vitest';
import { createHant } from '../../../lib/convert/hant-presets';
import { convertJoined } from '../../../lib/convert/page/convert-joined';
import type { Convert } from '../../../lib/convert/types';

const replacing =
  (...pairs: [string, string][]): Convert =>
  (text) =>
    pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);

describe('convertJoined', () => {
  it('sees the word that two texts share', () => {
    expect(convertJoined(['长头', '发,', '出发'], replacing(['头发', '頭髮'], ['发', '發']))).toEqual([
      '长頭',
      '髮,',
      '出發',
    ]);
  });

  it('cuts where each text ends after a change of length', () => {
    expect(convertJoined(['a㓆', 'b㓆', ''], replacing(['㓆', '𠗣']))).toEqual(['a𠗣', 'b𠗣', '']);
  });

  it('converts one by one where a shared word changes its length', () => {
    expect(convertJoined(['出租', '车'], replacing(['出租车', '計程車子'], ['车', '車']))).toEqual(['出租', '車']);
  });

  it('sees the word that two texts share where words become longer', () => {
    const parts = convertJoined(['打', '印机和头', '发'], createHant('s2twp'));
    expect(parts.join('')).toBe('印表機和頭髮');
    expect(parts.slice(1)).toEqual([expect.stringMatching(/和頭$/), '髮']);
  });

  it('takes no text and one text', () => {
    expect(convertJoined([], (text) => text)).toEqual([]);
    expect(convertJoined(['头'], () => '頭頭')).toEqual(['頭頭']);
  });
});
