/** Chooses the element that is the article: the site's own body, else Readability's choice. */
import { linkDensity, pathOf, textOf } from '../dom';
import { isWanted } from '../applied-rules';
import { isSpent } from '../budget';
import { contentOf, cut, markKept, recordRemoval, removalId } from '../edit';
import { densestContainer } from '../densest-container';
import { namedBody } from '../named-body';
import type { ArticlePage, Step, Stop } from '../page';
import { isCaption, isProse } from '../prose';
import { readabilityPick } from '../readability-pick';

export const pick: Step = {
  id: 'pick',
  why: 'A body that the site names is exact; only where none is named, a general judgement is needed.',
  run(page): Stop | undefined {
    const { body } = page.document;
    const chosen = pointedAt(page) ?? built(page) ?? named(page) ?? page.root ?? general(page);
    if (!chosen) return { state: 'not-article' };
    page.root = chosen;
    page.state = page.site?.state?.(page) ?? page.state;
    if (body.contains(chosen)) recordOutside(page, chosen, body);
    return undefined;
  },
};

function built(page: ArticlePage): Element | undefined {
  const body = page.site?.build?.(page);
  if (!body) return undefined;
  page.report.picked = { by: `site/${page.site?.id} (script)`, path: '' };
  return body;
}

/** What the person pointed at on another page of this site. */
function pointedAt(page: ArticlePage): Element | undefined {
  for (const { select, by } of page.user?.content ?? []) {
    const parts = namedBody(page.document, [select]);
    if (parts.length > 0) return asBody(page, parts, by);
  }
  return undefined;
}

/** The first of the site's content selectors that holds text or pictures; several matches become one body. */
function named(page: ArticlePage): Element | undefined {
  if (!page.site?.content.length) return undefined;
  const by = `site/${page.site.id}`;
  const parts = namedBody(page.document, page.site.content);
  if (parts.length > 0) return asBody(page, parts, by);
  page.report.warnings.push(`no content selector of ${by} holds anything`);
  return undefined;
}

function asBody(page: ArticlePage, parts: Element[], by: string): Element | undefined {
  const [first] = parts;
  if (first) page.report.picked = { by, path: pathOf(first) };
  return parts.length === 1 && first?.tagName !== 'P' ? first : gather(page, parts);
}

function gather(page: ArticlePage, parts: Element[]): Element {
  const body = page.document.createElement('div');
  parts[0]?.before(body);
  body.append(...parts);
  return body;
}

/** Below this share of the densest container's prose, Readability's choice is a footer or a side box. */
const MIN_SHARE = 0.4;
/** A page with this share of its text in links, no paragraph of prose and no date beside its headline is a list; Readability needs long to say so. */
const LIST_LINK_DENSITY = 0.6;

function general(page: ArticlePage): Element | undefined {
  const { body } = page.document;
  const densest = densestContainer(body);
  const dated = page.metadata.filledBy.published?.startsWith('nearby');
  if (!densest && !dated && linkDensity(body) > LIST_LINK_DENSITY) {
    page.report.warnings.push('no article: links without a paragraph of prose');
    return undefined;
  }
  const found = isSpent(page) ? undefined : readabilityPick(page.document);
  if (!found || (densest && textOf(found.root).length < densest.characters * MIN_SHARE)) {
    if (densest) page.report.picked = { by: 'densest container', path: pathOf(densest.element) };
    return densest?.element;
  }
  page.report.picked = { by: 'readability', path: pathOf(found.root) };
  const clutter = found.dropped.filter((element) => !isProse(element, found.root) && !isCaption(element));
  for (const element of clutter) {
    cut(page, element, { rule: 'pick/readability', why: 'Readability took it for clutter.' });
  }
  return found.root;
}

/** Records every block beside the way from the body to the article; one that the person wants back joins the article. */
function recordOutside(page: ArticlePage, root: Element, body: Element): void {
  const by = { rule: 'pick/outside', why: 'Outside the article.' };
  for (let at: Element | null = root; at && at !== body; at = at.parentElement) {
    const wanted: { before: Element[]; after: Element[] } = { before: [], after: [] };
    for (const [index, sibling] of [...(at.parentElement?.children ?? [])].entries()) {
      if (sibling === at) continue;
      const content = contentOf(sibling);
      const id = removalId(page, by.rule, content);
      const side = (sibling.compareDocumentPosition(at) & 4) !== 0 ? wanted.before : wanted.after;
      if (page.keep.has(id) || isWanted(page, by.rule, sibling)) side.push(keptCopy(sibling));
      else recordRemoval(page, sibling, by, { id, content, position: index + 1 });
    }
    root.prepend(...wanted.before);
    root.append(...wanted.after);
  }
}

function keptCopy(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  markKept(copy);
  return copy;
}
