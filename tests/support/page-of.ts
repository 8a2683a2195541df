/** A cleaning page around a piece of HTML, for tests of single rules: the body is the article. */
import { blocksOf } from '../../lib/clean/block-list';
import { parseHtml } from '../../lib/clean/dom';
import { cut } from '../../lib/clean/edit';
import type { NormaliseRule } from '../../lib/clean/normalise-rule';
import type { ArticlePage } from '../../lib/clean/page';
import type { PruneRule } from '../../lib/clean/prune-rule';

export interface TestPage extends ArticlePage {
  root: Element;
}

export function pageOf(html: string, title?: string): TestPage {
  const document = parseHtml(`<main>${html}</main>`);
  const root = document.querySelector('main');
  if (!root) throw new Error('no main in the test page');
  return {
    url: new URL('https://example.com/a.html'),
    document,
    scripts: [],
    jsonLd: [],
    state: 'article',
    root,
    metadata: { tags: [], filledBy: {}, ...(title !== undefined && { title }) },
    keep: new Set(),
    report: { removals: [], rewrites: [], warnings: [], milliseconds: 0 },
  };
}

/** One paragraph a line. */
export const paragraphs = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

/** Runs one pruning rule; returns the lines that are left. */
export function pruned(page: TestPage, rule: PruneRule): string[] {
  for (const element of rule.find(page.root, page, blocksOf(page.root))) {
    cut(page, element, { rule: `prune/${rule.id}`, why: rule.why });
  }
  return blocksOf(page.root).map(({ text }) => text);
}

/** Runs one normalising rule; returns the body's HTML. */
export function normalised(page: TestPage, rule: NormaliseRule): string {
  rule.run(page, page.root, blocksOf(page.root));
  return page.root.innerHTML;
}
