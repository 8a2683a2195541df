// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compare } from '../../scripts/corpus-floor.mjs';
import { listPages } from '../../scripts/corpus/pages.mjs';
import { errorRow, resultRow } from '../../scripts/corpus/row.mjs';
import type { CleanResult } from '../../lib/clean/types';

describe('listPages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qingdu-pages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, content = 'x') {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  test('finds pages and texts, directly and one folder below, and nothing that describes them', () => {
    write('loose.html');
    write('note.txt');
    write('README.md');
    write('portal/b.html');
    write('portal/a.html');
    write('portal/a.gold.txt');
    write('portal/a.facts.json');
    write('portal/deep/c.html');
    write('post/d.md');
    const found = listPages(folder).map(({ family, slug, kind }) => [family, slug, kind]);
    expect(found).toEqual([
      [undefined, 'loose', 'page'],
      [undefined, 'note', 'text'],
      ['portal', 'a', 'page'],
      ['portal', 'b', 'page'],
      ['post', 'd', 'text'],
    ]);
  });

  test('the manifest gives address and family', () => {
    write('x/a.html');
    write('x/b.html');
    write('manifest.jsonl', '{"slug":"a","family":"portal","url":"https://news.example.org/a"}\n');
    expect(listPages(folder).map(({ family, url }) => [family, url])).toEqual([
      ['portal', 'https://news.example.org/a'],
      ['x', undefined],
    ]);
  });
});

describe('rows', () => {
  const page = { slug: 'a', family: undefined, kind: 'page' as const, file: '/a.html', name: 'a.html', url: undefined };
  const report = { removals: [], rewrites: [], warnings: [], milliseconds: 3 };

  test('an absent value is null', () => {
    const result: CleanResult = { state: 'deleted', reason: '该内容已被发布者删除', report };
    expect(resultRow(page, { result, milliseconds: 3.0812 })).toEqual({
      slug: 'a',
      family: null,
      state: 'deleted',
      title: null,
      author: null,
      source: null,
      published: null,
      text: null,
      ms: 3.1,
      html: null,
      report,
      metadata: null,
      reason: '该内容已被发布者删除',
    });
  });

  test('a failure has a line of the same form, with its message', () => {
    const failed = errorRow(page, new Error('Cleaning took more than 10 s'), 10_000.4);
    const { error, ...rest } = failed;
    expect(error).toBe('Cleaning took more than 10 s');
    expect(rest.state).toBe('error');
    expect(rest.ms).toBe(10_000);
    expect(Object.keys(rest)).toEqual(
      Object.keys(resultRow(page, { result: { state: 'empty', report }, milliseconds: 1 })),
    );
  });
});

describe('compare', () => {
  const holds = (floors: Record<string, number>, figures: Record<string, number>) =>
    Object.fromEntries(compare(floors, figures).map((row) => [row.figure, row.holds]));

  test('more is better, but for leaks', () => {
    expect(holds({ f1: 0.92, leaked: 0.06 }, { f1: 0.95, leaked: 0.02 })).toEqual({ f1: true, leaked: true });
    expect(holds({ f1: 0.92, leaked: 0.06 }, { f1: 0.9, leaked: 0.07 })).toEqual({ f1: false, leaked: false });
  });

  test('a figure that rounds to its floor holds', () => {
    expect(holds({ f1: 0.954 }, { f1: 0.95361 })).toEqual({ f1: true });
  });

  test('a figure that was not measured does not hold', () => {
    expect(holds({ f1: 0.9, leaked: 0.06 }, {})).toEqual({ f1: false, leaked: false });
  });
});
