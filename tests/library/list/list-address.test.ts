import { expect, test } from 'vitest';
import {
  countFilters,
  NO_FILTER,
  readAddress,
  writeAddress,
  type ListAddress,
} from '../../../lib/library/list/list-address';

const PLAIN: ListAddress = { page: 'list', query: '', filter: NO_FILTER };

test.each<ListAddress>([
  PLAIN,
  { ...PLAIN, query: 'tag:历史 & “河”' },
  { ...PLAIN, page: 'statistics' },
  { ...PLAIN, filter: { view: 'unread', tags: ['读 书', '史'], account: 'A&B=?', site: 'a.cn', from: '2024-02-29' } },
  { ...PLAIN, filter: { ...NO_FILTER, to: '2023' }, order: { sort: 'title', descending: false } },
  { ...PLAIN, order: { sort: 'title', descending: true } },
  { ...PLAIN, order: { sort: 'saved', descending: true } },
])('comes back from the address: %j', (address) => {
  expect(readAddress(writeAddress(address))).toEqual(address);
});

test('of what is as it is at first nothing is said', () => {
  expect(writeAddress(PLAIN)).toBe('');
});

test('what means nothing is passed over', () => {
  expect(readAddress('?view=nonsense&sort=__proto__&from=2024-13-45&account=&tag=&page=1&other=2')).toEqual(PLAIN);
});

test('a range of days is one filter', () => {
  expect(countFilters({ view: 'unread', tags: ['a', 'b'], from: '2024', to: '2025' })).toBe(3);
  expect(countFilters(NO_FILTER)).toBe(0);
});
