import { describe, expect, it } from 'vitest';
import { build, frames, inner, show, toHant } from './support';

describe('a page that fights', () => {
  async function writesIn(milliseconds: number, target: Node): Promise<number> {
    let writes = 0;
    const counter = new MutationObserver((records) => (writes += records.length));
    counter.observe(target, { subtree: true, childList: true, characterData: true, attributes: true });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    counter.disconnect();
    return writes;
  }

  const ways: Record<string, (p: HTMLElement) => void> = {
    'sets the text node': (p) => {
      if (p.firstChild instanceof Text && p.firstChild.data !== '著名头发') p.firstChild.data = '著名头发';
    },
    'sets textContent': (p) => {
      if (p.textContent !== '著名头发') p.textContent = '著名头发';
    },
    'replaces the element inside': (p) => {
      if (p.textContent === '著名头发') return;
      const span = document.createElement('span');
      span.append('著名头发');
      p.replaceChildren(span);
    },
    'sets the title': (p) => {
      if (p.title !== '头发') p.title = '头发';
    },
  };

  it.each(Object.entries(ways))('%s: wins, and both come to rest', async (_, undo) => {
    const main = build('<p title="头发">著名头发</p><p>头发</p>');
    const target = main.querySelector('p');
    if (!target) throw new Error('no paragraph');
    const opponent = new MutationObserver(() => undo(target));
    opponent.observe(target, { subtree: true, childList: true, characterData: true, attributes: true });
    await show('hant', toHant);
    await writesIn(1_000, target);
    expect(await writesIn(300, target)).toBe(0);
    opponent.disconnect();
    expect(inner('p + p')).toBe('頭髮');
  });

  it('does not take a counting clock for a fight', async () => {
    const main = build('<p></p>');
    const text = document.createTextNode('');
    main.querySelector('p')?.append(text);
    await show('hant', toHant);
    for (let second = 0; second < 40; second++) {
      text.data = `还剩${second}秒`;
      await frames(2);
      expect(text.data).toBe(`還剩${second}秒`);
    }
  });
});
