import { beforeEach, expect, test } from 'vitest';
import { printSize } from '../../lib/ui/print-size';
import { speakEnglish } from '../view/speak-english';

beforeEach(() => {
  speakEnglish();
});

test.each([
  [0, '0 kB'],
  [43, '1 kB'],
  [999_400, '999 kB'],
  [4_260_000, '4.3 MB'],
  [10_000_000, '10 MB'],
  [123_456_789, '123 MB'],
  [7_000_000_000, '7 GB'],
  [1_500_000_000_000, '1,500 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(printSize(bytes)).toBe(words);
});
