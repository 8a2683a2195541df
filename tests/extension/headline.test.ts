import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { followHeadline } from '../../entrypoints/popup/headline';
import type { ChineseScript } from '../../lib/clean/types';
import { defaultSettings } from '../../lib/convert/default-settings';
import { createToHant } from '../../lib/convert/to-hant';
import type { ShownScript } from '../../lib/convert/types';

const load = async () => createToHant(defaultSettings('zh-TW'));

it.each<[string, ChineseScript, string]>([
  ['公里', 'hans', '公里'],
  ['里面的头发', 'hans', '裡面的頭髮'],
  ['里面的头发', 'hant', '裡面的頭髮'],
  ['王后', 'hant', '王后'],
  ['表里如一', 'hans', '表裡如一'],
  ['表里如一', 'hant', '表里如一'],
])('the headline %s of a page in %s becomes %s, as it does on the page', async (text, script, expected) => {
  const shown = signal<ShownScript>('original');
  const headline = followHeadline(
    signal<string | undefined>(text),
    shown,
    signal<ChineseScript | undefined>(script),
    load,
  );
  expect(headline.value).toBe(text);
  shown.value = 'hant';
  await vi.waitFor(() => expect(headline.value).toBe(expected));
  await Promise.resolve();
  shown.value = 'original';
  expect(headline.value).toBe(text);
});
