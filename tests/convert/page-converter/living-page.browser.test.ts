import { describe, expect, it, vi } from 'vitest';
import { build, frames, inner, show, toHant } from './support';

describe('a page that lives', () => {
  it('is followed: new nodes, changed text, nested parts', async () => {
    const main = build('<p id="p">旧</p>');
    const converter = await show('hant', toHant);
    const section = document.createElement('section');
    const bold = document.createElement('b');
    bold.append('图书');
    section.append(bold, '馆里', document.createElement('p'));
    section.lastElementChild?.append('头发');
    main.append(section);
    const text = main.querySelector('#p')?.firstChild;
    if (text instanceof Text) text.data = '新闻发布';
    await frames(3);
    expect(inner('main')).toBe('<p id="p">新聞發布</p><section><b>圖書</b>館裡<p>頭髮</p></section>');
    await converter.show('original');
    expect(inner('main')).toBe('<p id="p">新闻发布</p><section><b>图书</b>馆里<p>头发</p></section>');
  });

  it('joins what comes later with the word it completes', async () => {
    const main = build('<p>她的<b>头</b></p>');
    await show('hant', toHant);
    main.firstElementChild?.append('发');
    await frames(3);
    expect(inner('p')).toBe('她的<b>頭</b>髮');
  });

  it('is followed in a tab that draws no frames', async () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
    const main = build('<p>x</p>');
    await show('hant', toHant);
    main.append('头发');
    await vi.waitFor(() => expect(main.textContent).toContain('頭髮'));
  });

  it('is no longer followed after restore and stop', async () => {
    const main = build('<p>头发</p>');
    const converter = await show('hant', toHant);
    converter.stop();
    main.append('头发');
    await frames(3);
    expect(inner('main')).toBe('<p>頭髮</p>头发');
    await converter.show('original');
    main.append('图书馆');
    await frames(3);
    expect(inner('main')).toBe('<p>头发</p>头发图书馆');
  });

  it('that adds 200 nodes a second is converted whole and at once', async () => {
    const main = build('');
    await show('hant', toHant);
    const delays: number[] = [];
    for (let round = 0; round < 50; round++) {
      const nodes = Array.from({ length: 4 }, () => {
        const span = document.createElement('span');
        span.append('头发');
        return span;
      });
      const start = performance.now();
      main.append(...nodes);
      while (nodes.some((node) => node.textContent !== '頭髮')) await frames(1);
      delays.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(main.textContent).toBe('頭髮'.repeat(200));
    expect(delays.toSorted((a, b) => a - b)[47]).toBeLessThan(2000);
  });
});
