/** What the indexes say must be what the records say, for every filter and order. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { firstRows } from '../../../lib/library/list/first-rows';
import { isListed } from '../../../lib/library/list/is-listed';
import { listIds } from '../../../lib/library/list/list-ids';
import { LIST_SORTS, type ListFilter, type ListOrder, type ListSort } from '../../../lib/library/list/list-question';
import { passesFilters } from '../../../lib/library/search/match-article';
import { parseQuery } from '../../../lib/library/search/parse-query';
import type { ArticleRecord, Flag } from '../../../lib/library/types';
import { sampleArticle } from '../sample-article';

const COUNT = 120;
const DAY = 86_400_000;
const BEGINNING = new Date(2024, 0, 1).getTime();
const TITLES = ['赵州桥', '长城', 'Alpha', '阿房宫', undefined];

const database = new LibraryDatabase(crypto.randomUUID());
let records: ArticleRecord[];

const flag = (isSet: boolean): Flag => (isSet ? 1 : 0);

function makeRecord(_: unknown, at: number): ArticleRecord {
  const { metadata } = sampleArticle({
    url: `https://example.com/${at}`,
    site: at % 5 ? 'mp.weixin.qq.com' : 'a.example.com',
  });
  const { title: _title, ...others } = metadata;
  const title = TITLES[at % TITLES.length];
  return {
    id: `id-${String((at * 37) % COUNT).padStart(3, '0')}`,
    version: 2,
    identity: metadata.identity,
    serial: at + 1,
    metadata: {
      ...others,
      ...(title !== undefined && { title: title + (at % 7) }),
      ...(at % 4 && { source: at % 3 ? '城市觀察' : '读书会' }),
      ...(at % 6 === 0 && { author: '王五', accountId: 'Reader' }),
      tags: at % 9 ? [] : ['历史'],
      characters: (at * 53) % 900,
    },
    tags: at % 2 ? ['科技', ...(at % 10 === 1 ? ['歷史'] : [])] : [],
    unread: flag(at % 3 === 0),
    archived: flag(at % 7 === 0),
    starred: flag(at % 11 === 0),
    savedAt: BEGINNING + ((at * 17) % COUNT) * DAY,
    updatedAt: 0,
    datedAt: BEGINNING - ((at * 29) % COUNT) * DAY,
    ...(at % 8 === 0 && { position: { offset: 1, share: 0.5, at: at * 1000 } }),
  };
}

beforeAll(async () => {
  records = Array.from({ length: COUNT }, makeRecord);
  await database.articles.bulkAdd(records);
});
afterAll(() => database.delete());

const FILTERS: ListFilter[] = [
  { view: 'all', tags: [] },
  { view: 'unread', tags: [] },
  { view: 'starred', tags: [] },
  { view: 'archived', tags: [] },
  { view: 'all', tags: [], account: '读书会' },
  { view: 'unread', tags: ['科技'], account: '城市觀察', site: 'mp.weixin.qq.com' },
  { view: 'all', tags: ['历史'] },
  { view: 'all', tags: ['科技', '歷史'] },
  { view: 'all', tags: [], from: '2023-11-01', to: '2023-11-30' },
  { view: 'archived', tags: [], from: '2023-12-01' },
  { view: 'starred', tags: [], to: '2023-12-01', site: 'a.example.com' },
  { view: 'all', tags: [], from: 'nonsense' },
  { view: 'all', tags: [], account: '没有的号' },
];

const idsOf = (found: readonly ArticleRecord[]) => found.map(({ id }) => id);
const list = (filter: ListFilter, order: ListOrder, withArchive = false) =>
  listIds({ filter, order, withArchive }, database);

/** Undefined sorts as the list says it does: what was never opened below all that was. */
const keyOf = (record: ArticleRecord, sort: Exclude<ListSort, 'title'>): number => {
  if (sort === 'saved') return record.savedAt;
  if (sort === 'published') return record.datedAt;
  if (sort === 'length') return record.metadata.characters;
  return record.position?.at ?? record.savedAt - 10 ** 14;
};

describe.each(FILTERS)('%j', (filter) => {
  test.each([false, true])('has the articles that meet it; with the archive: %s', async (withArchive) => {
    const wanted = records
      .filter((record) => isListed(record, filter, withArchive))
      .toSorted((a, b) => b.savedAt - a.savedAt);
    expect(await list(filter, { sort: 'saved', descending: true }, withArchive)).toEqual(idsOf(wanted));
  });

  test.each(['published', 'length', 'read'] as const)('sorts by %s, both ways', async (sort) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const keys = (await list(filter, { sort, descending: false })).map((id) =>
      keyOf(byId.get(id) as ArticleRecord, sort),
    );
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    const there = await list(filter, { sort, descending: false });
    expect(await list(filter, { sort, descending: true })).toEqual(there.toReversed());
  });

  test.each(LIST_SORTS)('begins with the same rows, by %s', async (sort) => {
    const order = { sort, descending: true };
    const all = await list(filter, order);
    const first = await firstRows({ filter, order }, 7, database);
    if (sort === 'title' || sort === 'read') return expect(first).toBe(undefined);
    expect(idsOf(first?.rows ?? [])).toEqual(all.slice(0, 7));
    const whole = await firstRows({ filter, order }, COUNT + 1, database);
    expect(whole?.isAll).toBe(true);
    expect(idsOf(whole?.rows ?? [])).toEqual(all);
  });
});

test('titles sort as Chinese does, those without one come last', async () => {
  const filter: ListFilter = { view: 'all', tags: [] };
  const ids = await listIds({ filter, order: { sort: 'title', descending: false }, withArchive: true }, database);
  const titles = ids.map((id) => records.find((record) => record.id === id)?.metadata.title?.replace(/\d$/, ''));
  const { compare } = new Intl.Collator();
  const present = titles.filter((title) => title !== undefined);
  expect(present).toEqual(present.toSorted(compare));
  expect(titles.slice(present.length).every((title) => title === undefined)).toBe(true);
  expect(titles).toHaveLength(COUNT);
});

test.each([
  'tag:历史',
  'tag:科技 -tag:历史',
  'account:城市',
  'account:reader',
  '-account:读书',
  'author:王',
  'site:example.com',
  'is:unread is:starred',
  '-is:archived',
  'after:2023-11-10 before:2023-12',
  'title:长城',
  'tag:没有',
])('typed filters find what the records say: %s', async (typed) => {
  const query = parseQuery(typed);
  expect(query.filters.length).toBeGreaterThan(0);
  const wanted = records.filter((record) => passesFilters(record, query));
  const filter: ListFilter = { view: 'all', tags: [] };
  const order: ListOrder = { sort: 'saved', descending: true };
  const found = await listIds({ filter, order, typed: query.filters, withArchive: true }, database);
  expect(found.toSorted()).toEqual(idsOf(wanted).toSorted());
});
