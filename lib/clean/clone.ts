/**
 * Copies a live page for cleaning without touching it: iterative, shallow copies only, heavy and dangerous parts left
 * behind. Named form controls, which could shadow DOM properties and hang Readability, never enter the copy.
 */
import { ANCHOR_NAME } from './anchors';
import { dataTextarea } from './data-textarea';
import { findAll, parseHtml } from './dom';
import type { PageChoice } from './pages/pager-links';
import { markOrigin, type Trace } from './trace';

export interface PageCopy {
  document: Document;
  /** Script source that text areas stand for, see `dataTextarea`. */
  data: string[];
  jsonLd: string[];
  /** Of menus, which may be the only pager. */
  choices: PageChoice[];
  warnings: string[];
  /** The end of the page is not in it. */
  stopped?: 'size';
}

/** Deeper elements are flattened into their ancestor: Chromium's parser itself stops at 512, real pages stay below 60. */
const MAX_DEPTH = 200;
/** More nodes than any article page seen (the largest had 20,000); the rest of a longer page is left out with a warning. */
const MAX_NODES = 150_000;
/** At the clock, which takes as long as copying a few nodes. */
const NODES_BETWEEN_LOOKS = 1000;
/** Never content; forms become `div`. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT INPUT SELECT TEXTAREA BUTTON OBJECT EMBED APPLET PARAM FRAME FRAMESET PORTAL BASE'.split(
    ' ',
  ),
);
const CLOBBERING = new Set(['FORM', 'IMG', 'IFRAME', 'A']);

/** @param deadline when time is up, as `performance.now()` counts: the rest is left out. */
export function copyPage(source: Document, trace?: Trace, deadline = Infinity): PageCopy {
  const copy: PageCopy = { document: parseHtml(''), data: [], jsonLd: [], choices: [], warnings: [] };
  copy.document.documentElement.remove();
  const walker = Document.prototype.createTreeWalker.call(source, source, 1 | 4);
  const parents: Node[] = [];
  let parent: Node = copy.document;
  let node = walker.firstChild();
  let nodes = 0;
  while (node) {
    const copied = copyNode(node, copy, parents.length, parent);
    if (trace && typeof copied !== 'string') markOrigin(trace, node, copied);
    if (++nodes > MAX_NODES) {
      copy.warnings.push(`page has more than ${MAX_NODES} nodes: the rest was left out`);
      copy.stopped = 'size';
      break;
    }
    if (nodes % NODES_BETWEEN_LOOKS === 0 && performance.now() > deadline) {
      copy.warnings.push(`time is up after ${nodes} nodes: the rest was left out`);
      copy.stopped = 'size';
      break;
    }
    const child = copied === 'skip' ? null : walker.firstChild();
    if (child) {
      parents.push(parent);
      if (typeof copied !== 'string') parent = copied;
      node = child;
      continue;
    }
    node = walker.nextSibling();
    while (!node && parents.length) {
      walker.parentNode();
      parent = parents.pop() ?? copy.document;
      node = walker.nextSibling();
    }
  }
  return complete(copy);
}

/** Copies one node below `parent`; tells where its children go: below the copy, below `parent`, or nowhere. */
function copyNode(node: Node, copy: PageCopy, depth: number, parent: Node): Node | 'flatten' | 'skip' {
  if (!isLiveElement(node)) {
    if (parent !== copy.document) parent.appendChild(copy.document.importNode(node, false));
    return 'skip';
  }
  const tag = liveTagName(node);
  if (tag === 'SCRIPT') collectJsonLd(node, copy);
  if (tag === 'SELECT') collectChoices(node, copy);
  if (tag === 'TEXTAREA') copy.data.push(...[dataTextarea(node)].filter((code) => code !== undefined));
  if (LEFT_OUT.has(tag)) return 'skip';
  if (depth > MAX_DEPTH) return 'flatten';
  const copied = tag === 'FORM' ? copy.document.createElement('div') : copy.document.importNode(node, false);
  if (CLOBBERING.has(tag)) {
    const name = tag === 'A' && copied.getAttribute('name');
    if (name) copied.setAttribute(ANCHOR_NAME, name);
    copied.removeAttribute('name');
    if (copied.id in Document.prototype) copied.removeAttribute('id');
  }
  return parent.appendChild(copied);
}

/** Read through the prototypes, since a live form's own properties may be its inputs. */
function isLiveElement(node: Node): node is Element {
  return nodeTypeOf.call(node) === 1;
}

function liveTagName(element: Element): string {
  return String(tagNameOf.call(element)).toUpperCase();
}

function getter(prototype: object, name: string): (this: unknown) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter for ${name}`);
  return get;
}

/** Looked up once: two look-ups for each element took longer than copying it. */
const nodeTypeOf = getter(Node.prototype, 'nodeType');
const tagNameOf = getter(Element.prototype, 'tagName');

function collectJsonLd(script: Element, copy: PageCopy): void {
  const type = (script.getAttribute('type') ?? '').toLowerCase();
  const code = type === 'application/ld+json' ? (script.textContent ?? '') : '';
  if (code.trim()) copy.jsonLd.push(code);
}

/** More make a menu of provinces or years. */
const MAX_CHOICES = 100;

function collectChoices(menu: Element, { choices }: PageCopy): void {
  for (const option of findAll(menu, 'option[value]')) {
    if (choices.length >= MAX_CHOICES) return;
    const address = option.getAttribute('value') ?? '';
    if (/[./?]/.test(address)) choices.push({ label: option.textContent ?? '', address });
  }
}

/** A copy always has html, head and body, as every parsed page does. */
function complete(copy: PageCopy): PageCopy {
  const { document } = copy;
  if (!document.documentElement) document.append(document.createElement('html'));
  if (!document.head) document.documentElement.prepend(document.createElement('head'));
  if (!document.body) document.documentElement.append(document.createElement('body'));
  return copy;
}
