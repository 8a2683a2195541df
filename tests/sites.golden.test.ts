/**
 * Every site rule against pages with its structure: the result must equal the reviewed golden, in happy-dom and in
 * Chromium alike, the page must stay as it was, and no rule may go untested. `npm run golden` writes the goldens.
 */
import { describe, expect, test } from 'vitest';
import { clean } from '../lib/clean/clean';
import { find, findAll, hasMedia, textOf } from '../lib/clean/dom';
import { PRUNE_RULES } from '../lib/clean/prune/index';
import type { SiteRule } from '../lib/clean/site-rule';
import { SITES } from '../lib/clean/sites/index';
import { hostMatches } from '../lib/clean/url';
import { parseFixture, readFixture } from './support/fixture';
import { printResult } from './support/print-result';

const MAX_BYTES = 60 * 1024;
const PAGES = import.meta.glob<string>('./clean/sites/*/*.html', { query: '?raw', import: 'default', eager: true });
const GOLDENS = import.meta.glob<string>('./clean/sites/*/*.golden', { query: '?raw', import: 'default', eager: true });
const RULE_FILES = import.meta.glob('../lib/clean/sites/*.ts');
const FIXTURES = Object.entries(PAGES).map(([path, html]) => readFixture(path, html));

/** Rules and parts of rules that some golden shows at work. */
const shown = new Set<string>();

describe('goldens', () => {
  test.each(FIXTURES)('$name', async (fixture) => {
    const document = parseFixture(fixture);
    const before = document.documentElement.outerHTML;
    const result = clean(document, fixture.address);
    expect(document.documentElement.outerHTML, 'cleaning changed the page itself').toBe(before);
    const used = contentUsed(document, matching(document, fixture.address)[0]);
    if (used !== undefined) shown.add(used);
    if (result.report.picked?.by.endsWith('(script)')) shown.add(`${result.report.site}: build`);
    for (const { rule } of result.report.removals) shown.add(rule);
    await expect(printResult(result)).toMatchFileSnapshot(`./clean/sites/${fixture.name.replace(/html$/, 'golden')}`);
  });

  test.each(FIXTURES)('$name is matched by its own rule alone', (fixture) => {
    const rules = matching(parseFixture(fixture), fixture.address).map(({ id }) => id);
    expect(rules).toEqual(fixture.rule === 'generic' ? [] : [fixture.rule]);
  });

  test.each(FIXTURES)(`$name is small and runs nothing`, ({ html }) => {
    expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(MAX_BYTES);
    expect(html).not.toMatch(/<script[^>]+\bsrc=|\son\w+=|href="javascript:(?!;|void)/i);
  });

  test('each golden has its page', () => {
    const pages = new Set(Object.keys(PAGES).map((path) => path.replace(/html$/, 'golden')));
    expect(Object.keys(GOLDENS).filter((path) => !pages.has(path))).toEqual([]);
  });
});

describe('the list of rules', () => {
  test('holds every file, each under the name of its rule', () => {
    const files = Object.keys(RULE_FILES).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(SITES.map(({ id }) => id).toSorted()).toEqual(files.filter((name) => name !== 'index').toSorted());
  });

  test('is sorted, systems of any host last', () => {
    const ofSites = SITES.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id);
    expect(ofSites).toEqual(ofSites.toSorted());
    expect(SITES.slice(0, ofSites.length).every(({ hosts }) => hosts.length > 0)).toBe(true);
  });
});

describe('no rule goes untested', () => {
  const proven = SITES.filter(({ unproven }) => !unproven);

  test.each(SITES)('$id: its example is of its hosts', ({ hosts, example }) => {
    const { hostname } = new URL(example);
    expect(hosts.length === 0 || hosts.some((host) => hostMatches(hostname, host))).toBe(true);
  });

  test.each(proven)('$id: every selector of the body and every removal', (rule) => {
    const parts = [
      ...rule.content.map((selector) => `${rule.id}: ${selector}`),
      ...(rule.remove ?? []).map((_, index) => `site/${rule.id}#${index}`),
      ...(rule.build ? [`${rule.id}: build`] : []),
    ];
    expect(parts.filter((part) => !shown.has(part)).map((part) => describePart(rule, part))).toEqual([]);
  });

  test.each(PRUNE_RULES.map(({ id }) => ({ id })))('prune/$id', ({ id }) => {
    expect(shown).toContain(`prune/${id}`);
  });
});

function matching(document: Document, address: string): SiteRule[] {
  const { hostname } = new URL(address);
  const fits = ({ hosts, when }: SiteRule): boolean =>
    (hosts.length === 0 || hosts.some((host) => hostMatches(hostname, host))) &&
    (when === undefined || find(document, when) !== undefined);
  const named = SITES.filter((rule) => rule.hosts.length > 0 && fits(rule));
  return named.length > 0 ? named : SITES.filter(fits);
}

/** `guancha: .content`, the selector that finds the body of this page. */
function contentUsed(document: Document, rule: SiteRule | undefined): string | undefined {
  const selector = rule?.content.find((each) =>
    findAll(document, each).some((element) => textOf(element) || hasMedia(element)),
  );
  return rule && selector && `${rule.id}: ${selector}`;
}

function describePart(rule: SiteRule, part: string): string {
  const index = /#(\d+)$/.exec(part)?.[1];
  const removal = part.startsWith('site/') && index !== undefined ? rule.remove?.[Number(index)] : undefined;
  return removal ? `${part} ${removal.select}` : part;
}
