import { describe, expect, it } from 'vitest';
import { build, converterFor, frames, inner, show, toHans, toHant } from './support';

describe('restoring', () => {
  const MESSY =
    '\n <h1 title="头发">皇<b>后</b> </h1><!-- 头发 --><p>发展&nbsp;中<br>里面</p>\t<ul><li>头发<li>干面<code>发</code></ul>' +
    '<svg><title>头发</title><text>里</text></svg><p lang="ja">発</p><table><td>头发</table><select><option>台湾</select>';

  it('gives back every byte, through any switching', async () => {
    build(MESSY);
    const before = document.documentElement.outerHTML;
    const converter = converterFor();
    for (const script of ['hant', 'hans', 'hant', 'hant', 'hans'] as const) {
      await converter.show(script, script === 'hant' ? toHant : toHans);
    }
    expect(converter.shown).toBe('hans');
    await converter.show('original');
    expect(converter.shown).toBe('original');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives back every byte where it interrupts a conversion', async () => {
    build(MESSY.repeat(300));
    const before = document.documentElement.outerHTML;
    const converter = converterFor();
    const first = converter.show('hant', toHant);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = converter.show('hans', toHans);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await converter.show('original');
    await Promise.all([first, second]);
    await frames(3);
    expect(document.documentElement.outerHTML === before).toBe(true);
  });

  it('never touches what the page changed meanwhile', async () => {
    const main = build('<p title="头发">头发</p><p>图书馆</p>');
    const converter = await show('hant', toHant);
    const [first, second] = main.querySelectorAll('p');
    first?.firstChild?.replaceWith('新的');
    first?.setAttribute('title', 'new');
    second?.remove();
    await frames(3);
    await converter.show('original');
    expect(inner('main')).toBe('<p title="new">新的</p>');
    expect(second?.textContent).toBe('图书馆');
  });

  it('from one script to the other goes by the originals', async () => {
    build('<p>乾坤之后,皇后的头发干了</p>');
    const seen: string[] = [];
    const converter = await show('hant', toHant);
    await converter.show('hans', (text) => {
      seen.push(text);
      return text;
    });
    expect(new Set(seen)).toEqual(new Set(['乾坤之后,皇后的头发干了']));
    expect(inner('p')).toBe('乾坤之后,皇后的头发干了');
  });

  it('reaches what the page took out, moves and takes out while it restores', async () => {
    const main = build('<section></section><aside><p>头发</p></aside>'.concat('<p>头发</p>'.repeat(9_000)));
    const [section, aside] = [main.querySelector('section'), main.querySelector('aside')];
    const converter = await show('hant', toHant);
    aside?.remove();
    const restoring = converter.show('original');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const last = main.lastElementChild;
    const taken = main.children[8_500];
    if (last) section?.append(last);
    taken?.remove();
    await restoring;
    expect([aside?.innerHTML, taken?.innerHTML, last?.innerHTML]).toEqual(['<p>头发</p>', '头发', '头发']);
    expect(main.textContent).not.toContain('頭');
  });

  it('goes on where it was interrupted by another conversion', async () => {
    const main = build('<p title="头发">头发</p>'.repeat(9_000));
    const before = main.innerHTML;
    const taken = main.children[8_000];
    const converter = await show('hant', toHant);
    taken?.remove();
    const restoring = converter.show('original');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await converter.show('hant', toHant);
    await converter.show('original');
    await restoring;
    main.append(taken ?? '');
    expect(main.innerHTML === before).toBe(true);
  });
});
