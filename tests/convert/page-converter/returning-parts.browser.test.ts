import { describe, expect, it } from 'vitest';
import { build, frames, inner, show, toHant } from './support';

describe('parts that the page took out and puts back', () => {
  it('come back as they were where nobody followed the page meanwhile', async () => {
    const main = build('<section><p title="头发">头发</p></section><p>里面</p>');
    const section = main.querySelector('section') ?? main;
    const converter = await show('hant', toHant);
    converter.stop();
    section.remove();
    await frames(2);
    await converter.show('original');
    main.append(section);
    await frames(2);
    expect(inner('main')).toBe('<p>里面</p><section><p title="头发">头发</p></section>');
  });

  it('come back as they were where they were taken out of a part taken out before', async () => {
    const main = build('<section><p>头发</p></section><div></div>');
    const section = main.querySelector('section') ?? main;
    const paragraph = section.querySelector('p') ?? main;
    const converter = await show('hant', toHant);
    section.remove();
    await frames(2);
    paragraph.remove();
    await converter.show('original');
    main.append(paragraph);
    await frames(2);
    expect(inner('main')).toBe('<div></div><p>头发</p>');
  });

  it('come back as they were inside a shadow root', async () => {
    const main = build('<div></div>');
    const root = main.querySelector('div')?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = '头发';
    root?.append(paragraph);
    const converter = await show('hant', toHant);
    converter.stop();
    paragraph.remove();
    await converter.show('original');
    root?.append(paragraph);
    await frames(2);
    expect(paragraph.textContent).toBe('头发');
  });

  it('are left alone where the page changed them', async () => {
    const main = build('<p>头发</p><p>里面</p>');
    const [first] = main.children;
    const converter = await show('hant', toHant);
    converter.stop();
    first?.remove();
    await converter.show('original');
    if (first) first.textContent = '頭髮館';
    main.append(first ?? '');
    await frames(2);
    expect(inner('main')).toBe('<p>里面</p><p>頭髮館</p>');
  });

  it('follow the next conversion', async () => {
    const main = build('<p>头发</p><p>里面</p>');
    const [first] = main.children;
    const converter = await show('hant', toHant);
    converter.stop();
    first?.remove();
    await converter.show('original');
    await converter.show('hant', toHant);
    main.append(first ?? '');
    await frames(3);
    expect(inner('main')).toBe('<p>裡面</p><p>頭髮</p>');
    await converter.show('original');
    expect(inner('main')).toBe('<p>里面</p><p>头发</p>');
  });
});
