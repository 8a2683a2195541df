import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageConverter, type PageConverter } from '../../lib/convert/create-page-converter';
import { defaultSettings } from '../../lib/convert/default-settings';
import { createToHans } from '../../lib/convert/to-hans';
import { createToHant } from '../../lib/convert/to-hant';
import type { Convert, ShownScript } from '../../lib/convert/types';

const toHant = createToHant(defaultSettings('zh-TW'));
const toHans = createToHans(defaultSettings('zh-TW'));
const converters: PageConverter[] = [];

afterEach(() => {
  for (const converter of converters.splice(0)) converter.stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.title = '';
});

function build(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html').body.firstElementChild;
  if (!(parsed instanceof HTMLElement)) throw new Error('no markup');
  document.body.replaceChildren(document.adoptNode(parsed));
  return parsed;
}

function converterFor(root: Document | ShadowRoot = document): PageConverter {
  const converter = createPageConverter(root);
  converters.push(converter);
  return converter;
}

async function show(script: ShownScript, convert?: Convert): Promise<PageConverter> {
  const converter = converterFor();
  await converter.show(script, convert);
  return converter;
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const inner = (selector: string): string => document.querySelector(selector)?.innerHTML ?? '';

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

describe('left alone', () => {
  it.each([
    '<pre>头发</pre>',
    '<code>头发</code>',
    '<kbd>头发</kbd>',
    '<samp>头发</samp>',
    '<textarea>头发</textarea>',
    '<script type="text/html">头发</script>',
    '<style>.头发 { color: red }</style>',
    '<noscript>头发</noscript>',
    '<template><p>头发</p></template>',
    '<input value="头发">',
    '<input type="hidden" value="头发">',
    '<div contenteditable="true" title="头发">头<b>发</b></div>',
    '<div contenteditable="">头发</div>',
    '<div contenteditable="plaintext-only">头发</div>',
    '<p translate="no">头发</p>',
    '<p class="a notranslate">头<b>发</b></p>',
    '<div data-qingdu="">头发</div>',
    '<p lang="ja">国会図書館</p>',
    '<div lang="ko-KR"><p>学校</p></div>',
    '<p>东京の图书馆</p>',
    '<p>東京都知事選挙のお知らせと国会</p>',
    '<p>도서관 学校</p>',
    '<p>裡面說的著名皇后和里程</p>',
    '<a data-text="头发" href="/头发">x</a>',
  ])('%s', async (markup) => {
    build(markup);
    const before = inner('main');
    await show('hant', toHant);
    expect(inner('main')).toBe(before);
    expect(document.querySelector('input')?.value ?? '头发').toBe('头发');
  });

  it('only as far as the mark reaches', async () => {
    build(
      '<div lang="ja"><p lang="zh">头发</p></div><p contenteditable="false">头发</p><p>看<code>头发</code>头发</p>',
    );
    await show('hant', toHant);
    expect(inner('main')).toBe(
      '<div lang="ja"><p lang="zh-Hant">頭髮</p></div><p contenteditable="false">頭髮</p><p>看<code>头发</code>頭髮</p>',
    );
  });

  it('not: a Chinese paragraph that names something Japanese', async () => {
    const rest = '这家图书馆的头发展览开了很久,后来又搬到台湾去了,里面有很多说不完的故事。';
    build(`<p>优の良品。${rest}</p>`);
    await show('hant', toHant);
    expect(inner('p')).toBe(`優の良品。${toHant(rest)}`);
  });
});

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
});

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
    expect(inner('main')).toBe('<p id="p">新聞發佈</p><section><b>圖書</b>館裡<p>頭髮</p></section>');
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

describe('the original copy', () => {
  it('has the page as it was written, and leaves the page as it is shown', async () => {
    build('<form title="头发"><input name="getAttribute">头<b>发</b></form><select><option>台湾</option></select>');
    const before = document.documentElement.outerHTML;
    const converter = await show('hant', toHant);
    const shown = document.documentElement.outerHTML;
    expect(converter.originalCopy(document).documentElement.outerHTML).toBe(before);
    expect(document.documentElement.outerHTML).toBe(shown);
    expect(shown).toContain('頭<b>髮</b>');
  });
});

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
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const slices: string[][] = [[]];
    const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
    vi.spyOn(scheduler, 'yield').mockImplementation(async () => {
      slices.push([]);
    });
    await converterFor().show('hant', (text) => {
      clock += 1;
      slices.at(-1)?.push(text);
      return toHant(text);
    });
    expect(main.lastElementChild?.textContent).toBe('第4999段:圖書館裡的頭髮展覽');
    expect(Math.max(...slices.map((slice) => slice.length))).toBeLessThanOrEqual(8);
    expect(slices.findIndex((slice) => slice.includes(inView ?? ''))).toBeLessThan(15);
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

describe('the language of the page', () => {
  const html = document.documentElement;
  const shownAs = async (lang: string | undefined, script: 'hans' | 'hant', body = '<p>頭髮头发</p>') => {
    if (lang === undefined) html.removeAttribute('lang');
    else html.setAttribute('lang', lang);
    document.body.innerHTML = body;
    const converter = createPageConverter(document);
    await converter.show(script, script === 'hant' ? toHant : toHans);
    return converter;
  };
  afterEach(() => html.removeAttribute('lang'));

  it.each([
    [undefined, 'zh-Hans'],
    ['', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['ZH-hant', 'zh-Hans'],
    ['en', 'en'],
    ['ja', 'ja'],
  ])('of %s is %s in Simplified, and comes back', async (before, during) => {
    const converter = await shownAs(before, 'hans');
    expect(html.getAttribute('lang')).toBe(during);
    await converter.show('original');
    expect(html.getAttribute('lang')).toBe(before ?? null);
  });

  it('follows in Chinese parts alone, and is not in the copy of what was written', async () => {
    const body = '<p lang="zh-TW">頭髮</p><p lang="en">hair</p>';
    const converter = await shownAs('zh-TW', 'hans', body);
    expect([...document.querySelectorAll('p')].map((p) => p.lang)).toEqual(['zh-Hans', 'en']);
    const copy = converter.originalCopy(document);
    expect([copy.documentElement.lang, copy.querySelector('p')?.lang]).toEqual(['zh-TW', 'zh-TW']);
    html.setAttribute('lang', 'fr');
    await converter.show('original');
    expect(document.body.innerHTML).toBe(body);
    expect(html.lang).toBe('fr');
  });
});
