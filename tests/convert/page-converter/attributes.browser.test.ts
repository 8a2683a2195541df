import { describe, expect, it } from 'vitest';
import { build, frames, inner, show, toHant } from './support';

describe('attributes', () => {
  it('that people read are converted and restored', async () => {
    const markup =
      '<a title="头发" aria-label="头发">x</a><img alt="头发"><input placeholder="头发"><textarea placeholder="头发">头发</textarea>' +
      '<input type="submit" value="头发"><input type="button" value="头发"><optgroup label="头发"></optgroup>';
    build(markup);
    const before = inner('main');
    const converter = await show('hant', toHant);
    expect(inner('main')).toBe(before.replaceAll('"头发"', '"頭髮"'));
    await converter.show('original');
    expect(inner('main')).toBe(before);
  });

  it('that the page sets later follow', async () => {
    const main = build('<a title="x">x</a>');
    await show('hant', toHant);
    main.querySelector('a')?.setAttribute('title', '图书馆');
    await frames(3);
    expect(inner('main')).toBe('<a title="圖書館">x</a>');
  });

  it('keep what an option sends to the server', async () => {
    const main = build('<select><option>头发</option><option value="1">图书馆</option></select>');
    const before = inner('main');
    const converter = await show('hant', toHant);
    const [first, second] = main.querySelectorAll('option');
    expect([first?.text, first?.value, second?.text, second?.value]).toEqual(['頭髮', '头发', '圖書館', '1']);
    await converter.show('original');
    expect(inner('main')).toBe(before);
  });
});
