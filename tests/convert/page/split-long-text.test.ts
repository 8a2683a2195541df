import { describe, expect, it } from 'vitest';
import { splitLongText } from '../../../lib/convert/page/split-long-text';

describe('splitLongText', () => {
  it.each([
    ['sentences', '这一句话有头有尾。'.repeat(3_000)],
    ['no break at all', '头'.repeat(30_000)],
    ['pairs of surrogates', `a${'𠮷'.repeat(15_000)}`],
    ['lone surrogates', '\ud800'.repeat(9_000)],
    ['little', '头发'],
    ['nothing', ''],
  ])('keeps all of a text of %s in short pieces', (_, text) => {
    const pieces = splitLongText(text);
    expect(pieces.join('') === text).toBe(true);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(4_000);
  });

  it('cuts between sentences and never through a pair', () => {
    for (const piece of splitLongText('这一句话有头有尾。'.repeat(3_000))) expect(piece.endsWith('。')).toBe(true);
    for (const piece of splitLongText(`a${'𠮷'.repeat(15_000)}`)) expect(piece.isWellFormed()).toBe(true);
  });
});
