import { describe, expect, it } from 'vitest';
import type { Convert } from '../../../lib/convert/types';
import { build, converterFor, frames, inner, show, toHant } from './support';

describe('text', () => {
  it('is converted in blocks, a word split between tags included', async () => {
    build('<p>她的<b>头</b><i>发</i>很长</p><p>出<a href="#x">发</a>了</p><h2>皇<span>后</span></h2>');
    await show('hant', toHant);
    expect(inner('p')).toBe('她的<b>頭</b><i>髮</i>很長');
    expect(inner('p + p')).toBe('出<a href="#x">發</a>了');
    expect(inner('h2')).toBe('皇<span>后</span>');
  });

  it('of two blocks is never joined', async () => {
    build('<ul><li>头</li><li>发</li></ul><div>头<p>x</p>发</div><div>头<br>发</div>');
    await show('hant', toHant);
    expect(inner('main')).toBe('<ul><li>頭</li><li>發</li></ul><div>頭<p>x</p>發</div><div>頭<br>發</div>');
  });

  it('keeps each part in its tag where a rare character changes the length', async () => {
    const longer: Convert = (text) => text.replaceAll('㓆', '𠗣').replaceAll('头', '頭');
    build('<p>㓆<b>头</b>㓆</p>');
    await show('hant', longer);
    expect(inner('p')).toBe('𠗣<b>頭</b>𠗣');
  });

  it('of the title is converted, and the page may set it again', async () => {
    build('<p>x</p>');
    document.title = '图书馆';
    await show('hant', toHant);
    expect(document.title).toBe('圖書館');
    document.title = '头发';
    await frames(3);
    expect(document.title).toBe('頭髮');
  });

  it('in open shadow roots is converted, and what comes there later', async () => {
    const main = build('<div id="host"></div>');
    const shadow = main.querySelector('#host')?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.append('头发');
    shadow?.append(paragraph);
    const converter = await show('hant', toHant);
    expect(paragraph.textContent).toBe('頭髮');
    const later = document.createElement('p');
    later.append('图书馆');
    shadow?.append(later);
    await frames(3);
    expect(later.textContent).toBe('圖書館');
    await converter.show('original');
    expect(shadow?.textContent).toBe('头发图书馆');
  });

  it('of a single shadow root can be converted under a closed host', async () => {
    const main = build('<div id="host" data-qingdu=""></div><p>头发</p>');
    const shadow = main.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    const paragraph = document.createElement('p');
    paragraph.append('头发');
    shadow.append(paragraph);
    await show('hant', toHant);
    expect(paragraph.textContent).toBe('头发');
    await converterFor(shadow).show('hant', toHant);
    expect(paragraph.textContent).toBe('頭髮');
  });

  it('of a megabyte is converted whole', async () => {
    const main = build('<p></p>');
    const long = '头发和图书馆'.repeat(50_000);
    main.firstElementChild?.append(long);
    await show('hant', toHant);
    expect(main.textContent === '頭髮和圖書館'.repeat(50_000)).toBe(true);
  });

  it('with lone surrogates survives', async () => {
    const main = build('<p></p>');
    main.firstElementChild?.append('头\ud800发', 'a\udc00头发𠮷');
    const converter = await show('hant', toHant);
    expect(main.textContent).toBe('頭\ud800發a\udc00頭髮𠮷');
    await converter.show('original');
    expect(main.textContent).toBe('头\ud800发a\udc00头发𠮷');
  });
});
