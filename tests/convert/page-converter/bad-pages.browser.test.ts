import { describe, expect, it, vi } from 'vitest';
import { build, converterFor, frames, inner, show, toHans, toHant } from './support';

/** Runs `change` between two slices of the conversion, each time that it pauses. */
function betweenSlices(change: (slice: number) => void): void {
  let slice = 0;
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock++);
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  vi.spyOn(scheduler, 'yield').mockImplementation(async () => change(slice++));
}

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p title="头发">第${at}段<b>头</b>发</p>`).join('');

describe('a page that takes nodes away while it is converted', () => {
  it.each<[string, (main: HTMLElement, slice: number) => void]>([
    ['the first', (main) => main.firstElementChild?.remove()],
    ['the last', (main) => main.lastElementChild?.remove()],
    ['one in the middle', (main, slice) => main.children[slice % main.children.length]?.remove()],
    ['what is inside one', (main, slice) => main.children[slice % main.children.length]?.replaceChildren()],
    ['and puts them back elsewhere', (main) => main.append(main.firstElementChild ?? '')],
  ])('%s: all that stays is converted, nothing is lost, all comes back', async (_, take) => {
    const main = build(paragraphs(200));
    const twin = main.cloneNode(true) as HTMLElement;
    betweenSlices((slice) => {
      if (slice < 100) for (const root of [main, twin]) take(root, slice);
    });
    const converter = await show('hant', toHant);
    vi.restoreAllMocks();
    await frames(10);
    expect(main.innerHTML).toBe(twin.innerHTML.replaceAll('头', '頭').replaceAll('发', '髮'));
    await converter.show('original');
    expect(main.innerHTML).toBe(twin.innerHTML);
  });

  it('all of them, and the page itself', async () => {
    const main = build(paragraphs(100));
    const taken = [...main.children];
    betweenSlices((slice) => {
      if (slice === 2) main.remove();
    });
    const converter = await show('hant', toHant);
    vi.restoreAllMocks();
    await frames(3);
    await converter.show('original');
    expect(taken.map((paragraph) => paragraph.textContent)).toEqual(taken.map((_, at) => `第${at}段头发`));
  });

  it('a long text, while it is converted itself', async () => {
    const long = '头发'.repeat(50_000);
    const main = build('<p></p><p>里面</p>');
    main.firstElementChild?.append(long);
    const text = main.firstElementChild?.firstChild as Text;
    betweenSlices((slice) => {
      if (slice === 1) text.remove();
    });
    const converter = await show('hant', toHant);
    vi.restoreAllMocks();
    await frames(3);
    expect(main.textContent).toBe('裡面');
    await converter.show('original');
    expect(text.data === long).toBe(true);
  });
});

describe('text of a megabyte without a break', () => {
  it.each(['发', '頭', '𠮷', '\ud800', 'x'])(
    'of %j alone is converted, restored, and keeps its length',
    async (unit) => {
      const main = build('<p></p>');
      const long = unit.repeat(1_000_000 / unit.length);
      main.firstElementChild?.append(long);
      const converter = await show('hant', toHant);
      await converter.show('hans', toHans);
      const simplified = unit === '頭' ? '头' : unit;
      expect(main.textContent === simplified.repeat(long.length)).toBe(unit.length === 1);
      expect(main.textContent?.length).toBe(long.length);
      await converter.show('original');
      expect(main.textContent === long).toBe(true);
    },
  );
});

it('a template in a script is neither read as text nor changed, also where it comes later', async () => {
  const template = '<script type="text/html"><p title="头发">头发</p></script>';
  const main = build(`<p>头发</p>${template}`);
  const seen: string[] = [];
  await converterFor().show('hant', (text) => {
    seen.push(text);
    return toHant(text);
  });
  const script = main.querySelector('script');
  if (script) script.text = '<p>里面</p>';
  script?.append('头发');
  await frames(3);
  expect(inner('main')).toBe('<p>頭髮</p><script type="text/html"><p>里面</p>头发</script>');
  expect(new Set(seen)).toEqual(new Set(['头发']));
});

it('a page that undoes each write keeps its text, the rest is converted, and all comes back', async () => {
  const main = build('<section><p title="头发">头发</p></section><p>头发</p>');
  const section = main.querySelector('section');
  if (!section) throw new Error('no section');
  const before = section.innerHTML;
  const undo = new MutationObserver(() => {
    if (section.innerHTML !== before) section.innerHTML = before;
  });
  undo.observe(section, { subtree: true, childList: true, characterData: true, attributes: true });
  const converter = await show('hant', toHant);
  await frames(60);
  expect(section.innerHTML).toBe(before);
  expect(inner('main > p')).toBe('頭髮');
  await converter.show('original');
  undo.disconnect();
  expect([section.innerHTML, inner('main > p')]).toEqual([before, '头发']);
});
