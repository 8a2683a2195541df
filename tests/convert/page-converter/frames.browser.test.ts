import { afterEach, describe, expect, it, vi } from 'vitest';
import { build, converterFor, frames, show, toHans, toHant } from './support';

const PAGE = '<title>头发</title><p title="头发">头<b>发</b></p><select><option>台湾</option></select>';

/** Resolves when the frame has loaded what its `srcdoc` or `src` says. */
async function frame(attributes: Record<string, string>, into: ParentNode = document.body): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = loading(element);
  into.append(element);
  await loaded;
  return element;
}

const loading = (element: Element): Promise<unknown> =>
  new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));

function inside(element: HTMLIFrameElement): Document {
  if (!element.contentDocument) throw new Error('no page in the frame');
  return element.contentDocument;
}

const markup = (page: Document): string => page.documentElement.outerHTML;
const errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event);
addEventListener('error', note);
addEventListener('unhandledrejection', note);
afterEach(() => expect(errors.splice(0)).toEqual([]));

describe('a frame of the same origin', () => {
  it('is converted, followed and restored with the page around it', async () => {
    const main = build('<p>里面</p>');
    const element = await frame({ srcdoc: `<html lang="zh-CN">${PAGE}` }, main);
    const page = inside(element);
    const before = markup(page);
    const converter = await show('hant', toHant);
    expect(page.body.innerHTML).toBe(
      '<p title="頭髮">頭<b>髮</b></p><select><option value="台湾">臺灣</option></select>',
    );
    expect([page.title, page.documentElement.lang]).toEqual(['頭髮', 'zh-Hant']);
    const later = page.createElement('p');
    later.append('图书');
    page.body.append(later);
    await frames(3);
    later.firstChild?.replaceWith('新闻');
    page.querySelector('p')?.setAttribute('title', '里面');
    await frames(3);
    expect(later.textContent).toBe('新聞');
    expect(page.querySelector('p')?.title).toBe('裡面');
    await converter.show('hans', toHans);
    expect([page.documentElement.lang, later.textContent]).toEqual(['zh-CN', '新闻']);
    await converter.show('original');
    later.remove();
    page.querySelector('p')?.setAttribute('title', '头发');
    expect(markup(page)).toBe(before);
  });

  it('is converted when it comes later, by itself or inside what comes', async () => {
    const main = build('');
    const converter = await show('hant', toHant);
    const alone = await frame({ srcdoc: PAGE }, main);
    const section = document.createElement('section');
    main.append(section);
    const held = await frame({ srcdoc: PAGE }, section);
    await frames(4);
    expect(inside(alone).body.textContent).toBe('頭髮臺灣');
    expect(inside(held).body.textContent).toBe('頭髮臺灣');
    await converter.show('original');
    expect(inside(held).body.textContent).toBe('头发台湾');
  });

  it('is converted again when it goes to another page, and left alone after stop', async () => {
    const main = build('');
    const element = await frame({ srcdoc: PAGE }, main);
    const converter = await show('hant', toHant);
    const [first, second] = [loading(element), '<p>新闻</p>'];
    element.srcdoc = second;
    await first;
    await frames(4);
    expect(inside(element).body.textContent).toBe('新聞');
    converter.stop();
    const third = loading(element);
    element.srcdoc = second;
    await third;
    await frames(4);
    expect(inside(element).body.textContent).toBe('新闻');
  });

  it('that a script writes anew is followed', async () => {
    const main = build('');
    const element = await frame({}, main);
    await show('hant', toHant);
    const page = inside(element);
    page.open();
    page.write('<p>头发</p>');
    page.close();
    await vi.waitFor(() => expect(page.body.textContent).toBe('頭髮'));
    const later = page.createElement('p');
    later.append('里面');
    page.body.append(later);
    await vi.waitFor(() => expect(later.textContent).toBe('裡面'));
  });

  it('is reached in another frame and in a shadow root, and shadow roots in it', async () => {
    const main = build('<div></div>');
    const outer = await frame({ srcdoc: '<div id="host"></div>' }, main);
    const nested = await frame({ srcdoc: PAGE }, inside(outer).body);
    const shadow = inside(outer).querySelector('#host')?.attachShadow({ mode: 'open' });
    shadow?.append('头发');
    const root = main.querySelector('div')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    const held = await frame({ srcdoc: PAGE }, root as unknown as ParentNode);
    const converter = await show('hant', toHant);
    expect(inside(nested).body.textContent).toBe('頭髮臺灣');
    expect(shadow?.textContent).toBe('頭髮');
    expect(inside(held).body.textContent).toBe('頭髮臺灣');
    const again = loading(held);
    held.srcdoc = '<p>新闻</p>';
    await again;
    await frames(4);
    expect(inside(held).body.textContent).toBe('新聞');
    await converter.show('original');
    expect(inside(nested).body.textContent).toBe('头发台湾');
    expect(shadow?.textContent).toBe('头发');
  });

  it('is left alone in a closed part, as an editor, and in Japanese', async () => {
    const main = build('<div translate="no"></div>');
    const closed = await frame({ srcdoc: PAGE }, main.querySelector('div') ?? main);
    const marked = await frame({ srcdoc: PAGE, class: 'notranslate' }, main);
    const editor = await frame({ srcdoc: PAGE }, main);
    inside(editor).designMode = 'on';
    const japanese = await frame({ srcdoc: `<html lang="ja">${PAGE}` }, main);
    const pages = [closed, marked, editor, japanese].map(inside);
    const before = pages.map(markup);
    await show('hant', toHant);
    expect(pages.map(markup)).toEqual(before);
  });

  it('keeps what stands in its tag', async () => {
    const main = build('');
    const element = await frame({}, main);
    element.append('头发');
    await show('hant', toHant);
    element.append('头发');
    await frames(3);
    (element.firstChild as Text).data = '新闻';
    await frames(3);
    expect(element.textContent).toBe('新闻头发');
  });
});

it('a frame that scripts cannot read is left alone without an error', async () => {
  const main = build('<p>头发</p>');
  const sandboxed = await frame({ srcdoc: PAGE, sandbox: '' }, main);
  await frame({ src: 'data:text/html;charset=utf-8,<p>头发</p>' }, main);
  const converter = converterFor();
  await converter.show('hant', toHant);
  main.append(await frame({ srcdoc: PAGE, sandbox: 'allow-scripts' }));
  await frames(4);
  expect(sandboxed.contentDocument).toBeNull();
  expect(main.querySelector('p')?.textContent).toBe('頭髮');
  await converter.show('original');
  expect(main.querySelector('p')?.textContent).toBe('头发');
});
