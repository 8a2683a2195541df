import { describe, expect, it, vi } from 'vitest';
import { build, frames, show, toHant } from './support';

function attach(host: Element | null, text: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  if (!host) throw new Error('no host');
  const root = host.attachShadow({ mode });
  root.append(Object.assign(document.createElement('p'), { lang: 'zh-CN', textContent: text }));
  return root;
}

describe('a shadow root', () => {
  it('that comes after the walk without a change is converted, followed and restored', async () => {
    const main = build('<x-card></x-card>');
    const converter = await show('hant', toHant);
    const root = attach(main.querySelector('x-card'), '头发');
    await vi.waitFor(() => expect(root.innerHTML).toBe('<p lang="zh-Hant">頭髮</p>'));
    root.append('里面');
    await frames(3);
    expect(root.textContent).toBe('頭髮裡面');
    await converter.show('original');
    expect(root.innerHTML).toBe('<p lang="zh-CN">头发</p>里面');
  });

  it('inside another that came late is found too', async () => {
    const main = build('<x-card></x-card>');
    await show('hant', toHant);
    const outer = attach(main.querySelector('x-card'), '头发');
    outer.append(document.createElement('x-inner'));
    await vi.waitFor(() => expect(outer.textContent).toBe('頭髮'));
    const inner = attach(outer.querySelector('x-inner'), '里面');
    await vi.waitFor(() => expect(inner.textContent).toBe('裡面'));
  });

  it.each(['change', 'scroll', 'click', 'load'])('that comes much later is found after a %s', async (event) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const main = build('<x-card></x-card><b>x</b>');
    await show('hant', toHant);
    vi.advanceTimersByTime(20_000);
    const root = attach(main.querySelector('x-card'), '头发');
    vi.advanceTimersByTime(20_000);
    await frames(2);
    expect(root.textContent).toBe('头发');
    if (event === 'change') main.querySelector('b')?.append('里面');
    else main.querySelector('b')?.dispatchEvent(new Event(event, { bubbles: event === 'click' }));
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    await vi.waitFor(() => expect(root.textContent).toBe('頭髮'));
  });

  it('that comes after stop is left alone', async () => {
    const main = build('<x-card></x-card>');
    const converter = await show('hant', toHant);
    converter.stop();
    const root = attach(main.querySelector('x-card'), '头发');
    main.append('x');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(root.textContent).toBe('头发');
  });

  it('that the page closed is left alone, whenever it came', async () => {
    const main = build('<x-card></x-card><x-late></x-late><p>头发</p>');
    const early = attach(main.querySelector('x-card'), '头发', 'closed');
    await show('hant', toHant);
    const late = attach(main.querySelector('x-late'), '头发', 'closed');
    early.append('里面');
    main.append('里面');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([early.textContent, late.textContent, main.textContent]).toEqual(['头发里面', '头发', '頭髮裡面']);
  });
});
