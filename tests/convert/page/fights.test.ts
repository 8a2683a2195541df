import { describe, expect, it } from 'vitest';
import { Fights } from '../../../lib/convert/page/fights';

/** Times that the place may be written when `text` comes back every `gap` milliseconds. */
function rounds(kind: string, text: (round: number) => string, gap: number): number {
  const fights = new Fights();
  const place = document.createElement('p');
  let allowed = 0;
  for (let round = 0; round < 100; round++) {
    if (fights.mayWrite(place, kind, text(round), round * gap)) allowed++;
  }
  return allowed;
}

describe('Fights', () => {
  it('gives up on a text that comes back at once, and on one that comes back each second', () => {
    expect(rounds('text', () => '著名', 0)).toBe(12);
    expect(rounds('text', () => '著名', 1_000)).toBe(12);
    expect(rounds('@title', () => '著名', 16)).toBe(12);
    expect(rounds('replaced', () => '著名', 16)).toBe(12);
  });

  it('follows what changes by itself', () => {
    expect(rounds('text', (round) => `还剩${round}秒`, 0)).toBe(100);
    expect(rounds('replaced', () => '刷新', 1_000)).toBe(100);
    expect(rounds('text', () => '刷新', 10_000)).toBe(100);
    expect(rounds('text', (round) => (round % 2 === 0 ? '新消息' : '标题'), 500)).toBe(100);
  });

  it('writes again where the text is a new one', () => {
    const fights = new Fights();
    const place = document.createElement('p');
    for (let round = 0; round < 20; round++) fights.mayWrite(place, 'text', '著名', 0);
    expect(fights.mayWrite(place, 'text', '著名', 0)).toBe(false);
    expect(fights.mayWrite(place, '@title', '著名', 0)).toBe(true);
    expect(fights.mayWrite(place, 'text', '头发', 0)).toBe(true);
  });
});
