/** The popup as a person meets it: what it says of a page, and what its controls do. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../entrypoints/popup/popup';
import { createPopupModel } from '../../entrypoints/popup/popup-model';
import { UNREADABLE_STATES, type CleanResult } from '../../lib/clean/types';
import type { PageStatus, SaveResult } from '../../lib/extension/protocol';
import { sampleArticle, sampleReport } from '../view/sample-view';
import { speakEnglish } from '../view/speak-english';

type Answers = Record<string, (data: unknown) => unknown>;
interface Sent {
  type: string;
  data: unknown;
}

const readable: CleanResult = { state: 'article', article: sampleArticle(), report: sampleReport() };
const status: PageStatus = { shown: 'original', viewOpen: false, script: 'hans' };
const saved: SaveResult = { ok: true, id: 'a', outcome: 'created', savedAt: Date.UTC(2026, 0, 2, 3, 4) };
let answers: Answers;
let sent: Sent[];
let place: HTMLElement;
/** The browser's question, refused. */
const request = vi.fn<(wanted: unknown) => Promise<boolean>>(async () => false);

function answer(message: Sent, reply: (response: unknown) => void): void {
  sent.push({ type: message.type, data: message.data });
  const respond = answers[message.type];
  if (respond) reply({ res: respond(message.data) });
  else reply(undefined);
}

beforeEach(() => {
  speakEnglish();
  sent = [];
  answers = { 'page.clean': () => readable, 'page.status': () => status };
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: vi.fn<() => unknown>(async () => [{ result: { running: true, contentType: 'text/html' } }]),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_: number, message: Sent, __: unknown, reply: (response: unknown) => void) => answer(message, reply),
    get: async () => ({ url: 'https://example.com/' }),
    query: async () => [{ id: 7 }],
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: answer });
  Object.assign(fakeBrowser, { permissions: { contains: async () => false, request } });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(undefined, place);
  place.remove();
});

async function open({ stay } = { stay: true }) {
  const model = createPopupModel(Promise.resolve(7), { stay });
  render(<Popup model={model} />, place);
  await model.look();
  await vi.waitFor(() => expect(place.querySelector('[aria-busy=true]')).toBeNull());
  return model;
}

function control(name: RegExp): HTMLElement {
  const controls = [...place.querySelectorAll<HTMLElement>('button, input')];
  const found = controls.find((node) => name.test(node.getAttribute('aria-label') ?? node.textContent));
  if (!found) throw new Error(`no control ${name}`);
  return found;
}

const statusText = () => place.querySelector('[role=status]')?.textContent;

test('it says what the page is, who wrote it, when and how long', async () => {
  await open();
  const card = place.querySelector('.card')?.textContent ?? '';
  for (const fact of [
    'Article',
    'example.com',
    '河与船',
    '城南周刊',
    '林青禾',
    'October 9, 2024',
    '1,200 characters',
    '3 min',
  ]) {
    expect(card).toContain(fact);
  }
});

test.each([
  [{ current: 1, total: 5 }, 'Page 1 of 5'],
  [{ current: 2, total: 3, open: true as const }, 'Page 2, more follow'],
  [{ current: 1, total: 5, joined: 3 }, '3 of 5 pages joined'],
])('it says which page of an article this is: %o', async (pages, words) => {
  const known = [1, 2].map((number) => ({ number, address: `https://example.com/river_${number}.html` }));
  answers['page.clean'] = () => ({ ...readable, pages: { known, ...pages } });
  await open();
  expect(place.querySelector('.facts')?.textContent).toContain(words);
});

test('the frame is there before the page has answered', () => {
  const model = createPopupModel(Promise.withResolvers<number>().promise, { stay: true });
  render(<Popup model={model} />, place);
  expect(place.textContent).toContain('Looking at the page');
  expect(control(/^Clean view$/)).toHaveProperty('disabled', true);
});

test('each control has a name of its own, and the clean view has the focus', async () => {
  await open();
  const names = [...place.querySelectorAll('button, input')].map(
    (node) => node.getAttribute('aria-label') ?? node.textContent,
  );
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
  await vi.waitFor(() => expect(document.activeElement).toBe(control(/^Clean view$/)));
});

test('saving says when it is done, and that the article is kept', async () => {
  answers['tab.save'] = () => saved;
  await open();
  control(/^Save$/).click();
  await vi.waitFor(() => expect(statusText()).toBe('Saved to your library.'));
  expect(sent.at(-1)).toEqual({ type: 'tab.save', data: { tabId: 7 } });
  expect(place.querySelector('.kept')?.textContent).toContain('In your library since Jan 2, 2026');
  expect(control(/^Open copy$/)).toBeDefined();
});

test('a save that fails says why', async () => {
  answers['tab.save'] = () => ({ ok: false, state: 'storage', message: 'The disk is full.' });
  await open();
  control(/^Save$/).click();
  await vi.waitFor(() => expect(statusText()).toBe('The disk is full.'));
  expect(place.querySelector('.kept')).toBeNull();
});

test('conversion follows the click, and goes back where it fails', async () => {
  answers['page.convert'] = (shown) => ({ ...status, shown });
  await open();
  control(/^Simplified to Traditional$/).click();
  await vi.waitFor(() => expect(statusText()).toContain('Traditional'));
  expect(control(/^Simplified to Traditional$/)).toHaveProperty('checked', true);

  delete answers['page.convert'];
  control(/^Original$/).click();
  await vi.waitFor(() => expect(statusText()).toContain('could not be converted'));
  expect(control(/^Simplified to Traditional$/)).toHaveProperty('checked', true);
});

test('copied text is the article without front matter', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open();
  control(/^Copy as Markdown$/).click();
  // What makes the text is loaded by now, from a server that may be busy.
  await vi.waitFor(() => expect(statusText()).toBe('Copied.'), 10_000);
  expect(write.mock.calls[0]?.[0]).toMatch(/^# 河与船\n/);
});

test('what the browser refuses changes nothing, and is told', async () => {
  await open();
  control(/^Always Traditional$/).click();
  await vi.waitFor(() => expect(statusText()).toContain('did not get your permission'));
  expect(request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://*.example.com/*', 'http://*.example.com/*'],
  });
  expect(place.querySelector('.site-line')?.textContent).toContain('Always Traditional');
  expect(sent.some(({ type }) => type === 'page.convert')).toBe(false);
});

test('a refused clipboard is told, with another way', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await open();
  control(/^Copy as plain text$/).click();
  await vi.waitFor(() => expect(statusText()).toContain('Download the article instead'), 10_000);
});

test('each unreadable state has a sentence of its own, the words of the page, and no buttons that lead nowhere', async () => {
  const told = new Set<string>();
  for (const state of UNREADABLE_STATES) {
    answers['page.clean'] = () => ({ state, reason: '页面自己的话', report: sampleReport() });
    await open();
    const alert = place.querySelector('[role=alert]')?.textContent ?? '';
    expect(alert).toContain('页面自己的话');
    expect(() => control(/^(Clean view|Save|Copy)/)).toThrow();
    expect(control(/^Original$/)).toBeDefined();
    told.add(alert);
  }
  expect(told.size).toBe(UNREADABLE_STATES.length);
});

test('a page that the browser keeps to itself is explained, and can be tried again', async () => {
  const refusal = vi.fn<() => unknown>().mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  Object.assign(fakeBrowser, { scripting: { executeScript: refusal } });
  await open();
  expect(place.querySelector('[role=alert]')?.textContent).toContain('A page of the browser itself');
  expect(() => control(/^Original$/)).toThrow();
  control(/^Try again$/).click();
  await vi.waitFor(() => expect(refusal).toHaveBeenCalledTimes(2));
});

test('after a click on the button nobody is told to click the button', async () => {
  const refusal = vi.fn<() => unknown>().mockRejectedValue(new Error('Cannot access contents of the page.'));
  Object.assign(fakeBrowser, { scripting: { executeScript: refusal } });
  await open({ stay: false });
  expect(place.querySelector('[role=alert]')?.textContent).toContain('The browser keeps this page closed');
  await open({ stay: true });
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Not yet allowed here');
});
