import { beforeAll, expect, test } from 'vitest';
import { PRUNE_RULES } from '../../../lib/clean/prune/index';
import { kindOfRewrite, rewriteLines } from '../../../lib/view/removed/rewrite-lines';
import { ruleTitle } from '../../../lib/view/removed/rule-title';
import { speakEnglish } from '../speak-english';

const SOURCES = import.meta.glob<string>('../../../lib/clean/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

beforeAll(speakEnglish);

test('every rule that rewrites belongs to a kind that has words', () => {
  const ids = Object.values(SOURCES).flatMap((code) => [
    ...code.matchAll(/rule: '((?:blocks|hydrate|normalise)\/[a-z-]+)'/g),
  ]);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.map(([, id = '']) => id).filter((id) => !kindOfRewrite(id))).toEqual([]);
});

test('every rule that prunes has a name of its own', () => {
  const names = PRUNE_RULES.map(({ id }) => ruleTitle({ rule: `prune/${id}`, why: 'WHY' }));
  expect(names.filter((name) => name === 'WHY')).toEqual([]);
});

test('rules of one kind share a line, in the order in which they came', () => {
  const rewrite = (rule: string, count: number) => ({ rule, why: '', count });
  const rewrites = [rewrite('blocks/leaf', 2), rewrite('normalise/span', 1), rewrite('blocks/paragraph', 3)];
  expect(rewriteLines([...rewrites, rewrite('older/rule', 4)])).toEqual([
    'Text set in paragraphs (5)',
    'Empty elements and styling dropped (1)',
    'Other changes to the markup (4)',
  ]);
});
