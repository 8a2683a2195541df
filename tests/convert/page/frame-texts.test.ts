import { describe, expect, it } from 'vitest';
import { FrameTexts } from '../../../lib/convert/page/frame-texts';

describe('FrameTexts', () => {
  it('fits what a frame takes to what it may take, within bounds', () => {
    const texts = new FrameTexts();
    const first = texts.limit;
    texts.note(40, 10);
    expect(texts.limit).toBe(first);
    texts.note(1_500, 70);
    expect(texts.limit).toBe(750);
    texts.note(750, 25);
    expect(texts.limit).toBe(1_500);
    texts.note(1_500, 900);
    expect(texts.limit).toBe(500);
    texts.note(1_500, 11);
    expect(texts.limit).toBe(4_000);
  });

  it('takes fewer frames on a page that is slow with a single changed text', () => {
    const texts = new FrameTexts();
    texts.note(40, 130);
    expect(texts.limit).toBe(4_000);
    texts.note(4_000, 200);
    expect(texts.limit).toBe(4_000);
  });
});
