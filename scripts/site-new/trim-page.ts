/** Strips a saved page to what a rule may look at: structure, ids, classes, and filler in place of everything written by others. */
import { findAll, isElement, isText } from '../../lib/clean/dom';
import type { Filler } from './filler';

const DROPPED =
  'script, style, noscript, svg, iframe, input, select, textarea, button, object, embed, canvas, template, map, audio, video source, link';
const KEPT_META = /author|title|date|time|publish|source|keywords|image|site_name|editor|mediaid/i;
const KEPT_ATTRIBUTES =
  /^(?:id|class|itemprop|itemtype|property|name|rel|hidden|datetime|colspan|rowspan|lang|width|height|align)$/;
const LAZY =
  /^(?:src|data-src|data-original|data-url|data-lazy-src|data-actualsrc|data-echo|_src|original|data-real-src)$/;
/** Blank and end marks are furniture that rules may name. */
const FURNITURE_PICTURE = /(?:^|\/)((?:space|blank|end_|loading|transparent|spacer)[\w-]*\.(?:gif|png|jpg))/i;
/** How many siblings of one kind stay at each end of a row of them; outside the body one stands for all. */
const KEPT_INSIDE = 4;
const SHORT_ROW = 4;

export function trimPage(document: Document, body: Element | undefined, drop: string[], filler: Filler): void {
  for (const selector of [DROPPED, ...drop]) for (const element of findAll(document, selector)) element.remove();
  for (const meta of findAll(document, 'meta')) trimMeta(meta, filler);
  for (const element of findAll(document.body, '*').reverse()) {
    if (!element.isConnected) continue;
    thinOut(element, body);
  }
  thinOut(document.body, body);
  for (const element of findAll(document, '*')) trimAttributes(element);
  fillText(document, filler);
}

function trimMeta(meta: Element, filler: Filler): void {
  const key = ['name', 'property', 'itemprop'].map((name) => meta.getAttribute(name)).find(Boolean);
  const content = meta.getAttribute('content') ?? '';
  if (!key || !KEPT_META.test(key) || /description/i.test(key)) meta.remove();
  else
    meta.setAttribute(
      'content',
      /^(?:https?:)?\/\//.test(content) ? '/images/sample.jpg' : filler.text(content.trim()),
    );
}

/** A long row of like siblings keeps its ends: the head and the tail of a body are where furniture stands. */
function thinOut(parent: Element, body: Element | undefined): void {
  const isInside = body?.contains(parent) ?? false;
  const rows: Element[][] = [];
  for (const child of parent.children) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && kind(first) === kind(child)) row.push(child);
    else rows.push([child]);
  }
  for (const row of rows) {
    const rest = isInside ? row.slice(KEPT_INSIDE, -KEPT_INSIDE) : row.slice(isInfoLine(row) ? SHORT_ROW : 1);
    for (const element of rest) if (!body || !element.contains(body)) element.remove();
  }
  if (
    !parent.children.length &&
    !parent.textContent?.trim() &&
    !parent.id &&
    !/^(?:IMG|BR|HR|VIDEO|META)$/.test(parent.tagName)
  )
    parent.remove();
}

/** Date, source and editor stand side by side in elements of one kind. */
function isInfoLine(row: Element[]): boolean {
  return (
    row.length <= SHORT_ROW &&
    row.every((element) => element.children.length <= SHORT_ROW && !element.querySelector('img'))
  );
}

function kind({ tagName, classList }: Element): string {
  return `${tagName}.${classList[0] ?? ''}`;
}

let pictures = 0;

function trimAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const key = name.toLowerCase();
    if (element.tagName === 'META' && key === 'content') continue;
    if (key === 'style' && /display:\s*none|visibility:\s*hidden/i.test(value))
      element.setAttribute('style', 'display: none');
    else if (key === 'href' && !/^(?:javascript|#)/i.test(value)) element.setAttribute('href', '/sample.html');
    else if (element.tagName === 'IMG' && LAZY.test(key))
      element.setAttribute(name, FURNITURE_PICTURE.exec(value)?.[1] ?? `/images/sample-${++pictures}.jpg`);
    else if (!KEPT_ATTRIBUTES.test(key)) element.removeAttribute(name);
  }
}

function fillText(document: Document, filler: Filler): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (!isText(node)) node.parentNode?.removeChild(node);
    else if (node.data.trim()) node.data = filler.text(node.data);
  }
  for (const element of findAll(document.body, '*'))
    if (isElement(element) && element.hasAttribute('alt'))
      element.setAttribute('alt', filler.text(element.getAttribute('alt') ?? ''));
}
