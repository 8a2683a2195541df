/** The only doors through which a cleaning step may remove or rewrite anything: each use leaves its rule and reason in the report. */
import { heirOf, passAnchorOf } from './anchors';
import { isWanted } from './applied-rules';
import { findAll, isBlank, isElement, pathOf, textOf } from './dom';
import type { ArticlePage } from './page';
import { originOf } from './trace';

/** Who edits and why; `rule` is derived from the place of the rule, for example `prune/share-bar` or `site/wechat#3`. */
export interface Signature {
  rule: string;
  why: string;
}

const PREVIEW_CHARACTERS = 2000;
const KEPT = 'data-qingdu-kept';

/**
 * Takes an element out of the article and records it; empty elements leave without an entry.
 * Returns false where the person asked to keep this block.
 */
export function cut(page: ArticlePage, element: Element, by: Signature): boolean {
  if (isShielded(element)) return false;
  const content = contentOf(element);
  const id = removalId(page, by.rule, content);
  if (page.keep.has(id) || isWanted(page, by.rule, element)) {
    markKept(element);
    return false;
  }
  recordRemoval(page, element, by, { id, content });
  element.remove();
  return true;
}

/** Shields a block that the person wants back from every later rule; `normalise` takes the mark off. */
export function markKept(element: Element): void {
  element.setAttribute(KEPT, '');
}

/** Whether the person wants this block, or one around it, in the article. */
export function isShielded(element: Element): boolean {
  return element.closest(`[${KEPT}]`) !== null;
}

/** What a block holds: gathered once, since blocks beside an article may be megabytes. */
export interface Content {
  text: string;
  images: readonly Element[];
}

export function contentOf(element: Element): Content {
  return { text: textOf(element), images: element.tagName === 'IMG' ? [element] : findAll(element, 'img') };
}

/** Records a block that left, or never came into, the article by another hand than `cut` (the pick). */
export function recordRemoval(
  page: ArticlePage,
  element: Element,
  { rule, why }: Signature,
  { id, content, position }: { id: string; content: Content; position?: number },
): void {
  const { text, images } = content;
  if (!text && images.length === 0) return;
  const origin = page.trace && originOf(page.trace, element);
  if (origin) page.trace?.removed.set(id, origin);
  page.report.removals.push({
    id,
    rule,
    why,
    path: pathOf(element, position),
    text: text.slice(0, PREVIEW_CHARACTERS),
    characters: text.length,
    images: images.length,
  });
}

/** How often each rule has met the same block in one run. */
const met = new WeakMap<ArticlePage, Map<string, number>>();

/**
 * Identifies a removal across runs over the same page: rule, a short hash of what leaves, and which of equals it is. Ask
 * once for each block. The place is no part of it, since it shifts when the person puts back a block above.
 */
export function removalId(page: ArticlePage, rule: string, { text, images }: Content): string {
  const content = [text, ...images.map((image) => image.getAttribute('src') ?? '')].join('\n');
  let hash = 5381;
  for (let i = 0; i < content.length; i++) hash = ((hash * 33) ^ content.charCodeAt(i)) >>> 0;
  const same = `${rule}@${hash.toString(36)}`;
  const counts = met.get(page) ?? new Map<string, number>();
  met.set(page, counts);
  const count = (counts.get(same) ?? 0) + 1;
  counts.set(same, count);
  return `${same}@${count}`;
}

/** Replaces an element by its children. */
export function unwrap(page: ArticlePage, element: Element, by: Signature): void {
  rewritten(page, by);
  passAnchorOf(element, element.firstElementChild ?? heirOf(element, page.root));
  element.replaceWith(...element.childNodes);
}

/** Gives an element another tag; children and attributes stay. Returns the new element. */
export function rename(page: ArticlePage, element: Element, tag: string, by: Signature): Element {
  rewritten(page, by);
  const renamed = page.document.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Sets an attribute, or takes it away where `value` is undefined. */
export function setAttribute(
  page: ArticlePage,
  element: Element,
  name: string,
  value: string | undefined,
  by: Signature,
): void {
  if ((element.getAttribute(name) ?? undefined) === value) return;
  rewritten(page, by);
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Puts built nodes in the place of old ones; nothing of the reader's text may be lost by it. */
export function replace(page: ArticlePage, old: ChildNode, nodes: Node[], by: Signature): void {
  rewritten(page, by);
  passAnchorOf(
    old,
    nodes.find((node) => isElement(node)),
  );
  old.replaceWith(...nodes);
}

/** Drops nodes that hold neither text nor media, and comments: nothing a reader could miss, so only counted. */
export function dropEmpty(page: ArticlePage, node: ChildNode, by: Signature): void {
  if (isElement(node) && !isBlank(node)) throw new Error(`dropEmpty called on an element with text by ${by.rule}`);
  rewritten(page, by);
  if (isElement(node)) passAnchorOf(node, heirOf(node, page.root));
  node.remove();
}

function rewritten(page: ArticlePage, { rule, why }: Signature): void {
  const entry = page.report.rewrites.find((rewrite) => rewrite.rule === rule);
  if (entry) entry.count++;
  else page.report.rewrites.push({ rule, why, count: 1 });
}
