/**
 * The few DOM helpers that cleaning needs, safe on hostile pages: calls go through the prototypes, because a page can
 * shadow a property of its document or of a form with `<img name=querySelector>` or `<input name=parentNode>`.
 */

/** Elements that end a line of text; everything else flows inside one. */
const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3
   H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO AUDIO IFRAME`.split(
    /\s+/,
  ),
);
const MEDIA_SELECTOR = 'img, picture, video, audio, iframe, svg, canvas';

/** Name of the policy under which our own pages may parse text. */
export const INERT_POLICY = 'qingdu-inert';

/** Trusted Types as far as we use them; not every browser has them. */
interface Policies {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

let inert: { createHTML(html: string): string } | undefined;

/** @returns what a parser takes that makes a document without a window: there nothing can run, whatever it holds. */
function forInertParser(html: string): string {
  inert ??= createInertPolicy();
  return inert.createHTML(html);
}

function createInertPolicy(): { createHTML(html: string): string } {
  const asItIs = { createHTML: (html: string) => html };
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    return trustedTypes?.createPolicy(INERT_POLICY, asItIs) ?? asItIs;
  } catch {
    // A page of the web that allows no policies does not ask us for them either.
    return asItIs;
  }
}

/** Parses without running anything: the document has no browsing context. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(forInertParser(html), 'text/html');
}

/** Lets a library give text as the markup of this element, which is of a document without a window. */
export function acceptMarkup(element: Element): void {
  const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {};
  if (!get || !set) return;
  Object.defineProperty(element, 'innerHTML', {
    get,
    set(this: Element, html: string) {
      set.call(this, forInertParser(html));
    },
  });
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

export function isBlock(node: Node): boolean {
  return isElement(node) && BLOCK_TAGS.has(node.tagName);
}

/** First match in document order, or `undefined`. */
export function find(root: ParentNode, selector: string): Element | undefined {
  const prototype = isElement(root as Node) ? Element.prototype : Document.prototype;
  return prototype.querySelector.call(root, selector) ?? undefined;
}

/** All matches in document order, as an array that later edits do not change. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const prototype = isElement(root as Node) ? Element.prototype : Document.prototype;
  return [...prototype.querySelectorAll.call(root, selector)];
}

/** Text with white space folded to single spaces; no-break and ideographic spaces count as white space. */
export function textOf(node: Node | undefined): string {
  return foldSpace(node?.textContent ?? '');
}

/** Whether nothing can be read in it; stops at the first character, however much text there is. */
export function isBlank(node: Node): boolean {
  return !/[^\s\u00a0\u3000\u200b\ufeff]/.test(node.textContent ?? '');
}

export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim();
}

export function hasMedia(element: Element): boolean {
  return element.matches(MEDIA_SELECTOR) || element.querySelector(MEDIA_SELECTOR) !== null;
}

/**
 * Selector path from `body`, for people: `div#page > div.article > p:nth-child(3)`.
 * @param position of the element among its siblings, from 1, where the caller knows it: counting takes long among thousands.
 */
export function pathOf(element: Element, position?: number): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && at.tagName !== 'BODY' && at.tagName !== 'HTML'; at = at.parentElement) {
    names.unshift(stepName(at, at === element ? position : undefined));
  }
  return names.join(' > ');
}

function stepName(element: Element, position: number | undefined): string {
  const tag = element.tagName.toLowerCase();
  if (element.id) return `${tag}#${element.id}`;
  const name = element.classList[0];
  return `${tag}${name ? `.${name}` : ''}:nth-child(${position ?? positionOf(element)})`;
}

function positionOf(element: Element): number {
  let position = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) position++;
  return position;
}

/** Share of the text that stands inside links, 0 to 1. */
export function linkDensity(element: Element): number {
  const all = textOf(element).length;
  if (!all) return 0;
  const linked = findAll(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0);
  return Math.min(1, linked / all);
}

/** All text nodes below, in document order; iterative, so depth does not matter. */
export function textNodes(root: Node): Text[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
