/**
 * Reads elements past the named controls of a form and the named pictures of a document, which hide
 * DOM properties of the same name (`<input name="parentNode">`), by asking the prototypes. Nodes of a frame are no instances
 * of this window's classes, yet its prototypes read them too.
 */

export type Root = Document | ShadowRoot;

const HTML = 'http://www.w3.org/1999/xhtml';

/** Looks the property up once: for each node again, looking would take longer than all the rest of a walk. */
function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => Reflect.get(prototype, name, node) as T;
}

const typeOf = getter<number>(Node.prototype, 'nodeType');

export const isElement = (node: Node): node is Element => typeOf(node) === 1;

export const isText = (node: Node): node is Text => typeOf(node) === 3;

export const isDocument = (node: Node): node is Document => typeOf(node) === 9;

export const isShadowRoot = (node: Node): node is ShadowRoot => typeOf(node) === 11 && 'host' in node;

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');

export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

const readText = getter<string | null>(Node.prototype, 'textContent');
export const textOf = (node: Node): string => readText(node) ?? '';

export const contains = (root: Node, node: Node): boolean => Node.prototype.contains.call(root, node);

export const localNameOf: (element: Element) => string = getter(Element.prototype, 'localName');

const namespaceOf = getter<string | null>(Element.prototype, 'namespaceURI');
const isHtml = (element: Element): boolean => namespaceOf(element) === HTML;

export const isOption = (element: Element): element is HTMLOptionElement =>
  localNameOf(element) === 'option' && isHtml(element);

export const isFrame = (element: Element): boolean => /^i?frame$/.test(localNameOf(element)) && isHtml(element);

/** The page inside a frame, where it comes from the same origin. */
function documentIn(frame: Element): Document | undefined {
  const { prototype } = localNameOf(frame) === 'iframe' ? HTMLIFrameElement : HTMLFrameElement;
  return (Reflect.get(prototype, 'contentDocument', frame) as Document | null) ?? undefined;
}

export const shadowRootOf: (element: Element) => ShadowRoot | null = getter(Element.prototype, 'shadowRoot');

/** What a shadow root or a frame of the same origin holds, which is no child of the element. */
export const rootIn = (element: Element): Root | undefined =>
  isFrame(element) ? documentIn(element) : (shadowRootOf(element) ?? undefined);

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

export const readAttribute = (element: Element, name: string): string | undefined =>
  Element.prototype.getAttribute.call(element, name) ?? undefined;

/** `undefined` removes it. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) Element.prototype.removeAttribute.call(element, name);
  else Element.prototype.setAttribute.call(element, name, value);
}

/** More than so many elements stand inside it; counts no further. */
export const hasMoreInside = (element: Element, count: number): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(count) !== null;

/** A live list. */
export function childrenOf(parent: Element | Root): HTMLCollection {
  const { prototype } = isElement(parent) ? Element : isDocument(parent) ? Document : DocumentFragment;
  return Reflect.get(prototype, 'children', parent) as HTMLCollection;
}

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** @param what by default elements and texts. */
export const createWalker = (
  document: Document,
  start: Node,
  what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
): TreeWalker => Document.prototype.createTreeWalker.call(document, start, what);

export const isDesigned = (document: Document): boolean =>
  Reflect.get(Document.prototype, 'designMode', document) === 'on';

export const documentOf = (root: Root): Document => (isShadowRoot(root) ? root.ownerDocument : root);

/** Nothing of it is drawn. */
export const isHidden = (root: Root): boolean =>
  Reflect.get(Document.prototype, 'visibilityState', documentOf(root)) === 'hidden';

const windowOf = (document: Document): Window | undefined =>
  (Reflect.get(Document.prototype, 'defaultView', document) as Window | null) ?? undefined;

/** Of the window that shows it, in CSS pixels; none where it is not shown. */
export const heightOf = (document: Document): number | undefined => windowOf(document)?.innerHeight;

/** The element of the outer page that shows this document. */
export const frameOf = (document: Document): Element | undefined => windowOf(document)?.frameElement ?? undefined;

/** Hears it before the page does, and past names that hide the method. */
export function listen(target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, heard, { capture: true, signal });
}
