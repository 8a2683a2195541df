import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ForbiddenSenderError,
  requireExtensionPage,
  requirePageScript,
  type MessageSender,
} from '../../lib/extension/senders';

const page = (): MessageSender => ({
  id: fakeBrowser.runtime.id,
  url: 'https://example.com/a',
  frameId: 0,
  tab: { id: 7 },
});

beforeEach(() => fakeBrowser.reset());

test('a script in the main frame of a page is heard, under the address that the browser tells', () => {
  expect(requirePageScript(page())).toEqual({ tabId: 7, url: 'https://example.com/a' });
  expect(requirePageScript({ ...page(), tab: { id: 7, url: 'https://example.com/b' } }).url).toBe(
    'https://example.com/b',
  );
});

test.each([
  ['another extension', { id: 'other' }],
  ['a frame inside the page', { frameId: 3 }],
  ['no tab', { tab: undefined }],
  ['no address', { url: undefined }],
  ['a page of the extension in a tab', { url: fakeBrowser.runtime.getURL('/popup.html') }],
])('%s is no page script', (_, change) => {
  expect(() => requirePageScript({ ...page(), ...change })).toThrow(ForbiddenSenderError);
});

test('only pages of the extension itself count as such', () => {
  const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  expect(() => requireExtensionPage(popup)).not.toThrow();
  expect(() => requireExtensionPage(page())).toThrow(ForbiddenSenderError);
  expect(() => requireExtensionPage({ ...popup, id: 'other' })).toThrow(ForbiddenSenderError);
});
