import { describe, expect, it, vi } from 'vitest';
import { build, converterFor, show, toHant } from './support';

describe('a big page', () => {
  function paragraphs(count: number): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (let at = 0; at < count; at++) {
      const paragraph = document.createElement('p');
      paragraph.append(`第${at}段:图书馆里的头发展览`);
      fragment.append(paragraph);
    }
    return fragment;
  }

  it('of 5,000 nodes is converted in slices of 8 ms, what is in view first', async () => {
    const main = build('');
    main.append(paragraphs(5_000));
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const inView = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent;

    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const slices: string[][] = [[]];
    const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
    vi.spyOn(scheduler, 'yield').mockImplementation(async () => {
      slices.push([]);
    });
    await converterFor().show('hant', (text) => {
      clock += 1;
      slices.at(-1)?.push(text);
      return toHant(text);
    });
    expect(main.lastElementChild?.textContent).toBe('第4999段:圖書館裡的頭髮展覽');
    expect(Math.max(...slices.map((slice) => slice.length))).toBeLessThanOrEqual(8);
    expect(slices.findIndex((slice) => slice.includes(inView ?? ''))).toBeLessThan(15);
  });

  it('is converted without scheduler.yield too', async () => {
    vi.stubGlobal('scheduler', undefined);
    const main = build('');
    main.append(paragraphs(500));
    await show('hant', (text) => {
      const end = performance.now() + 0.5;
      while (performance.now() < end);
      return toHant(text);
    });
    vi.unstubAllGlobals();
    expect(main.textContent).not.toContain('图');
  });

  it('of 10,000 nested elements comes to an end', async () => {
    const outermost = document.createElement('span');
    outermost.hidden = true;
    let deepest = outermost;
    for (let depth = 0; depth < 10_000; depth++) {
      const span = document.createElement('span');
      if (depth % 1_000 === 0) span.append('头发');
      deepest.append(span);
      deepest = span;
    }
    const main = build('');
    main.append(outermost);
    const start = performance.now();
    await show('hant', toHant);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(main.textContent).toBe('頭髮'.repeat(10));
  });
});
