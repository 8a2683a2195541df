/** Without the sanitiser: the policy of the extension's pages alone stops hostile markup, in Chromium. */
import { PAYLOADS, putRaw } from '../support/second-line';
import { expect, test } from './support/test';

test('raw payloads in the library page: none runs, while many do in a page of the web', async ({ person }) => {
  test.setTimeout(90_000);
  const library = await person.library();
  expect(await library.evaluate(putRaw, PAYLOADS)).toBe(0);
  const control = await person.visit('https://control.example.org/', '<!doctype html><body>');
  expect(await control.evaluate(putRaw, PAYLOADS)).toBeGreaterThan(30);
});
