import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remarkLines } from '../../../lib/view/removed/remark-lines';
import { speakEnglish } from '../speak-english';

beforeEach(speakEnglish);

test('known remarks are put into words', () => {
  const refused = "prune/qr-code refused: it would take 61 % of the article's text (QR code)";
  expect(remarkLines([refused, 'joined from 3 pages', 'no content selector of site/sohu holds anything'])).toEqual([
    'The rule prune/qr-code was not applied: it would have taken 61 % of the text.',
    'Joined from 3 pages.',
    'The rule for this site (sohu) did not find the article; it was found without it.',
  ]);
});

test('a remark without words is shown to readers of English alone', () => {
  expect(remarkLines(['something new'])).toEqual(['something new']);
  const { getMessage } = fakeBrowser.i18n;
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, values) =>
    name === 'view_locale' ? 'zh-CN' : getMessage(name, values),
  );
  expect(remarkLines(['something new', 'joined from 2 pages'])).toEqual(['Joined from 2 pages.']);
});
