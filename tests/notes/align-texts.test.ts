/** Places of a text in its changed copy, and of an original in what is shown. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTexts } from '../../lib/notes/align-texts';
import { shownPlaces } from '../../lib/notes/shown-places';

test('what stays keeps its neighbours', () => {
  expect([...alignTexts('过河要等', '过河要等')]).toEqual([0, 1, 2, 3, 4]);
  expect([...alignTexts('过河要等很久', '过那河要等久')]).toEqual([0, 2, 3, 4, 5, 5, 6]);
  expect([...alignTexts('', '河')]).toEqual([1]);
  expect([...alignTexts('河', '')]).toEqual([0, 0]);
});

test('never falls, and begins and ends inside', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => {
      const places = [...alignTexts(from, to)];
      expect(places).toHaveLength(from.length + 1);
      expect(places.at(-1)).toBe(to.length);
      expect(places.every((place, at) => place >= (places[at - 1] ?? 0) && place <= to.length)).toBe(true);
    }),
  );
});

test('a converter that tells where lengths changed is taken at its word', () => {
  const aligned = { text: '網路部落格很多', resized: [{ start: 2, end: 4, length: 3 }] };
  const { toShown, toOriginal } = shownPlaces('网络博客很多', aligned.text, () => aligned);
  expect([0, 2, 4, 6].map(toShown)).toEqual([0, 2, 5, 7]);
  expect([0, 2, 5, 7].map(toOriginal)).toEqual([0, 2, 4, 6]);
});

test('where it gives something else, the texts themselves tell', () => {
  const { toShown, toOriginal } = shownPlaces('写博客的人', '寫部落格的人', () => undefined);
  expect([3, 5].map(toShown)).toEqual([4, 6]);
  expect([4, 6].map(toOriginal)).toEqual([3, 5]);
});
