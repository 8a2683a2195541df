import { expect, test } from 'vitest';
import { groupRemovals } from '../../../lib/view/removed/group-removals';

const removal = (id: string, rule: string) => ({
  id,
  rule,
  why: `why ${rule}`,
  path: '',
  text: '',
  characters: 0,
  images: 0,
});

test('removals of one rule stand together, in the order in which the rules came, what lay outside last', () => {
  const groups = groupRemovals([
    removal('0', 'pick/outside'),
    removal('1', 'prune/a'),
    removal('2', 'site/b#1'),
    removal('3', 'prune/a'),
  ]);
  expect(groups.map(({ rule, removals }) => [rule, removals.map(({ id }) => id)])).toEqual([
    ['prune/a', ['1', '3']],
    ['site/b#1', ['2']],
    ['pick/outside', ['0']],
  ]);
});
