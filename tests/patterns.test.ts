/**
 * No regular expression of ours can be held up: each is tried on what such expressions stumble over, long runs of one sign,
 * in growing lengths. A polynomial of the third degree shows at a few hundred signs; what is thousands of times worse never
 * gets that far.
 */
// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vite';

const LIB = join(import.meta.dirname, '..', 'lib');
const SIGNS = [
  ' ',
  '\t',
  'a',
  'A',
  '0',
  '#',
  '-',
  '.',
  '/',
  '_',
  '中',
  '《',
  '（',
  '(',
  '[',
  '<',
  '"',
  ',',
  '，',
  '!',
  '：',
  '=',
  '&',
];
const STARTS = ['', '#', '![', '<a', '来源：'];
const LENGTHS = [120, 480];
/** In milliseconds, for one string. Twice, so that a pause of the machine is no finding. */
const LONG = 150;

function patternsIn(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found.add(JSON.stringify([pattern, flags]));
    return;
  }
  for (const child of Object.values(node)) patternsIn(child, found);
}

function allPatterns(): [pattern: string, flags: string, path: string][] {
  return readdirSync(LIB, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const found = new Set<string>();
      patternsIn(parseAst(readFileSync(path, 'utf8'), { lang: 'tsx' }), found);
      return [...found].map((each) => {
        const [pattern, flags] = JSON.parse(each) as [string, string];
        return [pattern, flags, relative(LIB, path)] as [string, string, string];
      });
    });
}

function takesLong(pattern: RegExp, text: string): boolean {
  const started = performance.now();
  pattern.lastIndex = 0;
  pattern.exec(text);
  return performance.now() - started > LONG;
}

/** The first length at which some string takes long. */
function stumbles(pattern: RegExp): string | undefined {
  for (const length of LENGTHS) {
    for (const start of STARTS) {
      for (const sign of SIGNS) {
        const run = sign.repeat(length);
        const text = `${start}${run}\0${run}\n\0`;
        if (takesLong(pattern, text) && takesLong(pattern, text)) return `${JSON.stringify(start + sign)} × ${length}`;
      }
    }
  }
  return undefined;
}

test('each pattern answers at once, whatever the text', { timeout: 120_000 }, () => {
  const patterns = allPatterns();
  expect(patterns.length).toBeGreaterThan(300);
  const slow = patterns.flatMap(([source, flags, path]) => {
    const found = stumbles(new RegExp(source, flags));
    return found === undefined ? [] : [`${path}: /${source}/${flags} on ${found}`];
  });
  expect(slow).toEqual([]);
});
