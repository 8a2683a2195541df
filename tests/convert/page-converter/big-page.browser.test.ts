import { describe, expect, it, vi } from 'vitest';
import { build, converterFor, show, toHant } from './support';

/** A slow machine's. */
const UNITS_OF_A_MILLISECOND = 2_000;

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
    let sliceStart = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const slices: string[][] = [[]];
    const lengths: number[] = [];
    const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
    vi.spyOn(scheduler, 'yield').mockImplementation(async () => {
      slices.push([]);
      lengths.push(clock - sliceStart);
      sliceStart = clock;
    });
    await converterFor().show('hant', (text) => {
      clock += text.length / UNITS_OF_A_MILLISECOND;
      slices.at(-1)?.push(text);
      return toHant(text);
    });
    expect(main.lastElementChild?.textContent).toBe('第4999段:圖書館裡的頭髮展覽');
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
    expect(slices[0]).toContain(inView);
  });

  it('in sections is converted from what is in view on too, past parts that are not shown', async () => {
    const main = build('');
    for (let section = 0; section < 50; section++) {
      const element = document.createElement('section');
      element.hidden = section % 3 === 1;
      element.append(paragraphs(100));
      main.append(element);
    }
    main.querySelectorAll('section')[24]?.scrollIntoView();
    const inView = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent ?? '';
    expect(inView).toMatch(/^第\d+段/);
    const seen: string[] = [];
    await show('hant', (text) => {
      seen.push(text);
      return toHant(text);
    });
    expect(seen.slice(0, 100)).toContain(inView);
    expect(main.textContent).not.toContain('图');
  });

  it('keeps its language where it has very many elements, as the browser would lay out all of them at once', async () => {
    const main = build('<div></div>');
    document.documentElement.lang = 'zh-CN';
    main.append(paragraphs(11_000));
    const part = main.firstElementChild;
    part?.setAttribute('lang', 'zh-CN');
    part?.append(paragraphs(10));
    const converter = await show('hant', toHant);
    expect([document.documentElement.lang, part?.getAttribute('lang')]).toEqual(['zh-CN', 'zh-Hant']);
    await converter.show('original');
    expect(part?.getAttribute('lang')).toBe('zh-CN');
    document.documentElement.removeAttribute('lang');
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
