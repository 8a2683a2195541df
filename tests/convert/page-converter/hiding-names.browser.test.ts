import { describe, expect, it } from 'vitest';
import { build, frames, inner, show, toHant } from './support';

describe('a page whose names hide DOM properties', () => {
  const NAMES = [
    'parentNode parentElement localName shadowRoot isConnected textContent nodeType firstChild nextSibling classList',
    'getAttribute setAttribute removeAttribute hasAttribute hasAttributes contains attributes ownerDocument getRootNode',
  ];
  const INPUTS = NAMES.join(' ')
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

  it('is converted, followed and restored like any other', async () => {
    const main = build(`<form title="头发">${INPUTS}头<b>发</b></form>`);
    const before = inner('main');
    const converter = await show('hant', toHant);
    expect(inner('main')).toBe(`<form title="頭髮">${INPUTS}頭<b>髮</b></form>`);
    build(`<form title="头发">${INPUTS}头<b>发</b></form>`);
    await frames(4);
    expect(inner('main')).toBe(`<form title="頭髮">${INPUTS}頭<b>髮</b></form>`);
    await converter.show('original');
    expect(inner('main')).toBe(before);
    main.remove();
  });

  it('may name the properties of the document too', async () => {
    const names = ['createTreeWalker', 'elementFromPoint', 'defaultView', 'designMode', 'cloneNode', 'contains'];
    build(`${names.map((name) => `<img name="${name}">`).join('')}<p>头发</p>`);
    const converter = await show('hant', toHant);
    expect(inner('p')).toBe('頭髮');
    expect(converter.originalCopy(document).querySelector('p')?.textContent).toBe('头发');
  });
});
