/** The clean view over a live page: unreachable for the page, and gone without a trace. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CleanViewHandle } from '../../lib/view/view-options';
import { openSample } from './sample-view';
import { speakEnglish } from './speak-english';

const PAGE = `
  <header style="position: fixed; top: 0; left: 0; right: 0; height: 80px; z-index: 2147483647; background: pink">页眉</header>
  <input id="field" value="页面的输入框"><button id="button">页面的按钮</button>
  <main style="height: 4000px"><p>页面自己的文字。</p></main>`;

let open: CleanViewHandle | undefined;
const show = (...options: Parameters<typeof openSample>) => {
  const view = openSample(...options);
  open = view.handle;
  return view;
};
const host = () => document.querySelector('qingdu-view');
const serialise = () => new XMLSerializer().serializeToString(document);

beforeEach(() => {
  speakEnglish();
  const page = document.createElement('div');
  page.append(document.createRange().createContextualFragment(PAGE));
  document.body.replaceChildren(page);
});

afterEach(() => {
  open?.close();
  open = undefined;
  document.body.replaceChildren();
});

describe('the page', () => {
  test('cannot look into the view', () => {
    const { handle } = show();
    const seen: EventTarget[][] = [];
    const watch = (event: Event) => seen.push(event.composedPath());
    window.addEventListener('click', watch, { capture: true });
    handle.root.querySelector<HTMLElement>('h1')?.click();
    window.removeEventListener('click', watch, { capture: true });

    expect(host()?.shadowRoot).toBe(null);
    expect(host()?.childNodes.length).toBe(0);
    expect(document.documentElement.textContent).not.toContain('说的是河');
    expect(document.elementFromPoint(400, 300)).toBe(host());
    expect(document.activeElement).toBe(host());
    expect(seen).toHaveLength(1);
    expect(seen[0]?.[0]).toBe(host());
  });

  test('is the same, byte for byte, while the view is open and after it', () => {
    const before = serialise();
    const body = document.body.outerHTML;
    const sheets = document.adoptedStyleSheets.length;
    const { handle } = show();
    expect(document.body.outerHTML).toBe(body);
    expect(serialise().replace(/<qingdu-view .*?<\/qingdu-view>/, '')).toBe(before);
    handle.close();
    expect(serialise()).toBe(before);
    expect(document.adoptedStyleSheets.length).toBe(sheets);
  });

  test('keeps its scroll position and its focus', async () => {
    document.querySelector<HTMLElement>('#field')?.focus();
    window.scrollTo(0, 1234);
    const { handle } = show({ article: longArticle() });
    await userEvent.keyboard(' ');
    await expect.poll(() => handle.root.querySelector('.scroller')?.scrollTop).toBeGreaterThan(100);
    expect(window.scrollY).toBe(1234);
    handle.close();
    expect(window.scrollY).toBe(1234);
    expect(document.activeElement?.id).toBe('field');
  });

  test('cannot cover the view, whatever its z-index', () => {
    show();
    expect(document.elementFromPoint(20, 20)).toBe(host());
    const modal = document.createElement('div');
    modal.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: red');
    document.documentElement.append(modal);
    expect(document.elementFromPoint(20, 20)).toBe(host());
    modal.remove();
  });

  test('cannot style the view away', () => {
    const style = document.createElement('style');
    style.textContent =
      'body *, qingdu-view, qingdu-view * { display: none !important; opacity: 0 !important } qingdu-view { visibility: hidden !important; position: static !important }';
    document.body.append(style);
    show();
    const face = open?.root.querySelector('h1')?.getBoundingClientRect();
    expect(face?.height).toBeGreaterThan(10);
    expect(getComputedStyle(host() ?? document.body).visibility).toBe('visible');
  });
});

describe('keys', () => {
  test('close the view and never reach the page', async () => {
    const heard: string[] = [];
    const ending = new AbortController();
    const { spies } = show();
    for (const type of ['keydown', 'keypress', 'keyup']) {
      for (const target of [document, document.body, window]) {
        const listen = (event: Event) => heard.push(event.type);
        target.addEventListener(type, listen, { signal: ending.signal });
        target.addEventListener(type, listen, { capture: true, signal: ending.signal });
      }
    }
    await userEvent.keyboard('j/k');
    expect(heard).toEqual([]);
    // The view goes at the press of the key; its release is the page's again.
    await userEvent.keyboard('{Escape>}');
    expect(heard).toEqual([]);
    ending.abort();
    await userEvent.keyboard('{/Escape}');
    expect(host()).toBe(null);
    expect(spies.onClose).toHaveBeenCalledTimes(1);
  });

  test('Escape takes one step: menu, panel, view', async () => {
    const { handle, find } = show();
    find('[aria-expanded]').click();
    find('[popovertarget="reading-menu"]').click();
    await expect.poll(() => handle.root.querySelector('.panel')).not.toBe(null);
    expect(handle.root.querySelector('[popover]:popover-open')).not.toBe(null);
    await userEvent.keyboard('{Escape}');
    expect(handle.root.querySelector('[popover]:popover-open')).toBe(null);
    expect(handle.root.querySelector('.panel')).not.toBe(null);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => handle.root.querySelector('.panel')).toBe(null);
    expect(host()).not.toBe(null);
    await userEvent.keyboard('{Escape}');
    expect(host()).toBe(null);
  });

  test('stay inside: Tab never reaches the page', async () => {
    const { handle } = show();
    const visited = new Set<string>();
    for (let step = 0; step < 24; step++) {
      await userEvent.keyboard('{Tab}');
      expect(['QINGDU-VIEW', 'BODY', 'HTML']).toContain(document.activeElement?.tagName);
      const inside = handle.root.activeElement;
      if (inside) visited.add(inside.tagName);
    }
    expect([...visited]).toEqual(expect.arrayContaining(['BUTTON', 'INPUT', 'A']));
  });

  test('work the buttons of the view', async () => {
    const { handle, spies } = show();
    handle.root.querySelector<HTMLElement>('.save')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(spies.save).toHaveBeenCalledTimes(1);
    handle.root.querySelector<HTMLElement>('input[value="original"]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(spies.show).toHaveBeenCalledWith('hans');
  });
});

test('a page that spoils copying, menus and scrolling does not spoil them in the view', () => {
  const spoil = vi.fn((event: Event) => event.preventDefault());
  const types = ['copy', 'contextmenu', 'selectstart', 'wheel', 'mousedown', 'click', 'focusin'];
  for (const type of types) document.addEventListener(type, spoil, { passive: false });
  const { handle } = show();
  const text = handle.root.querySelector('.body p');
  for (const type of types) {
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
    text?.dispatchEvent(event);
    expect(event.defaultPrevented, type).toBe(false);
  }
  for (const type of types) document.removeEventListener(type, spoil);
  expect(spoil).not.toHaveBeenCalled();
});

test('a page that throws the view out gets its keys back', async () => {
  const { spies } = show();
  host()?.remove();
  const heard = vi.fn<() => void>();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('j');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(spies.onClose).toHaveBeenCalledTimes(1);
});

test('closing twice closes once', () => {
  const { handle, spies } = show();
  handle.close();
  handle.close();
  expect(spies.onClose).toHaveBeenCalledTimes(1);
});

function longArticle() {
  return {
    html: '<p>很长的一段。</p>'.repeat(400),
    text: '',
    metadata: {
      url: 'https://example.com/long',
      identity: 'long',
      site: 'example.com',
      tags: [],
      script: 'hans' as const,
      characters: 1,
      readingMinutes: 1,
      filledBy: {},
    },
  };
}
