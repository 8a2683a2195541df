/** Without the sanitiser: the policy of the extension's pages alone stops hostile markup, in Firefox. */
import { openWays, PAYLOADS, putRaw } from '../support/second-line';
import { expect, test, visit } from './support/test';

test('raw payloads in the library page: none runs, while many do in a page of the web', async ({ firefox }) => {
  test.setTimeout(90_000);
  const library = await firefox.openOwn('library.html');
  expect(await library.run(putRaw, PAYLOADS)).toBe(0);
  expect(await library.run(openWays)).toEqual([]);
  const control = await visit(firefox, 'https://control.example.org/', '<!doctype html><body>');
  expect(await control.run(putRaw, PAYLOADS)).toBeGreaterThan(30);
});
