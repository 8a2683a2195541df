import { expect, test } from 'vitest';
import { unreachableKind } from '../../../lib/extension/toolbar/unreachable-page';

/** As Chromium 156 and Firefox 153 say them. */
test.each([
  ['Cannot access a chrome:// URL', undefined, 'browser'],
  ['Cannot access a chrome-extension:// URL of different extension', undefined, 'browser'],
  ['Cannot access "about:config"', undefined, 'browser'],
  ['Cannot access contents of the page. Extension manifest must request permission.', 'edge://settings/', 'browser'],
  ['The extensions gallery cannot be scripted.', undefined, 'store'],
  ['Missing host permission for the tab', 'https://addons.mozilla.org/zh-CN/firefox/', 'store'],
  ['Cannot access contents of the page.', 'https://chrome.google.com/webstore/detail/x', 'store'],
  ['Frame with ID 0 is showing error page', 'https://example.com/', 'failed'],
  ['No tab with id: 7.', undefined, 'gone'],
  [
    'Cannot access contents of url "file:///home/a.html". Extension manifest must request permission.',
    undefined,
    'file',
  ],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    undefined,
    'notGranted',
  ],
  ['Missing host permission for the tab', undefined, 'notGranted'],
  ['Cannot access contents of the page.', 'https://notaddons.mozilla.org/', 'notGranted'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://intranet.example/', 'withheld'],
  ['The weather is bad', 'https://example.com/', 'unknown'],
])('%s (%s): %s', (message, url, kind) => {
  expect(unreachableKind(message, url)).toBe(kind);
});
