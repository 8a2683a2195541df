/**
 * Pages of markup that nobody wrote: whatever it is, no output of ours holds anything beyond the allow-list, runs, or
 * becomes harmful when it is read again. `VITE_FUZZ_RUNS` and `VITE_FUZZ_SEED` make it longer or other.
 */
import { array, assert, asyncProperty } from 'fast-check';
import { expect, test } from 'vitest';
import { forbiddenIn, SURFACES } from '../../scripts/safety/surfaces';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import { SANITISE_CONFIG } from '../../lib/clean/steps/sanitise';
import type { Article } from '../../lib/clean/types';
import { sampleArticle } from '../library/sample-article';
import { markup } from './markup';

const env = import.meta.env as Record<string, string | undefined>;
const numRuns = Number(env['VITE_FUZZ_RUNS'] ?? 60);
const seed = Number(env['VITE_FUZZ_SEED'] ?? 8);
/** Milliseconds for a run; a guard against what hangs. */
const PATIENCE = 400;

const PROSE =
  '<p>河水慢慢地流过村庄，两岸的人家早早地点起了灯。渡口边的老人还在等最后一班船，他说今年的水比去年大。</p>';
const TAGS = new Set(SANITISE_CONFIG.ALLOWED_TAGS);
const ATTRIBUTES = new Set(SANITISE_CONFIG.ALLOWED_ATTR);

function cleaned(html: string): Article | undefined {
  const result = clean(
    parseHtml(`<title>河</title><article><h1>河边</h1>${PROSE}${html}${PROSE}</article>`),
    'https://example.org/a',
  );
  return 'article' in result ? result.article : undefined;
}

function beyondList(html: string): string[] {
  return [...parseHtml(html).body.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.has(element.localName) ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => !ATTRIBUTES.has(name)),
  ]);
}

/** Headings in headings are parted when they are read again; nothing that was kept out may come back so. */
const readAgain = (html: string) => parseHtml(html).body.innerHTML;

/** Puts markup where it would run and load, and touches it. @returns how often something ran. */
function ranIn(markups: readonly string[]): number {
  let ran = 0;
  const frame = document.createElement('iframe');
  document.body.append(frame);
  Object.assign(frame.contentWindow ?? {}, { alert: () => ran++ });
  const inner = frame.contentDocument;
  inner?.write(`<!doctype html><body>${markups.map((each) => `<section>${each}</section>`).join('')}`);
  inner?.close();
  for (const element of inner?.querySelectorAll('[onerror], [onload], [onfocus], [ontoggle]') ?? [])
    for (const name of ['error', 'load', 'focus', 'toggle']) element.dispatchEvent(new Event(name));
  frame.remove();
  return ran;
}

const requests = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('leak.invalid'));

test('the harness sees what runs', () => {
  expect(ranIn(['<img src=x onerror=alert(1)>'])).toBeGreaterThan(0);
});

test(`${numRuns} pages of mutated markup`, { timeout: 20_000 + numRuns * PATIENCE }, async () => {
  let articles = 0;
  const property = asyncProperty(array(markup, { minLength: 1, maxLength: 4 }), async (pieces) => {
    const html = pieces.join('');
    // What a library that was tampered with would show goes the same way, without the cleaning.
    const bodies = [cleaned(html), sampleArticle({ html })].filter((article) => article !== undefined);
    const [first] = bodies;
    if (first && bodies.length === 2) {
      articles++;
      expect(beyondList(first.html)).toEqual([]);
      expect(beyondList(readAgain(first.html))).toEqual([]);
    }
    const outputs = await Promise.all(bodies.flatMap((body) => Object.values(SURFACES).map((show) => show(body))));
    for (const output of outputs) expect(forbiddenIn(output)).toEqual([]);
    expect(ranIn(outputs)).toBe(0);
  });
  await assert(property, { numRuns, seed, verbose: 1 });
  expect(articles).toBeGreaterThan(numRuns / 2);
  expect(requests()).toEqual([]);
});
