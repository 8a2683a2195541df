import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { storageProblem } from '../../../lib/library/store/storage-problem';

test.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  [
    'full',
    new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('full', new DOMException('', 'QuotaExceededError'))),
  ],
  ['unavailable', new Dexie.OpenFailedError('', new DOMException('', 'InvalidStateError'))],
  ['unavailable', new Dexie.MissingAPIError()],
  ['damaged', new Dexie.OpenFailedError(new DOMException('', 'UnknownError'))],
  ['damaged', new Dexie.DatabaseClosedError(new DOMException('', 'UnknownError'))],
  ['failed', new DOMException('', 'UnknownError')],
  ['failed', new Error('anything')],
  ['failed', 'a string'],
  ['failed', undefined],
])('tells %s', (problem, error) => {
  expect(storageProblem(error)).toBe(problem);
});
