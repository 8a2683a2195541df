/**
 * Reads elements past the named controls of a form and the named pictures of a document, which hide
 * DOM properties of the same name (`<input name="parentNode">`), by asking the prototypes. Nodes of a frame are no instances
 * of this window's classes, yet its prototypes read them too.
 */

const HTML = 'http://www.w3.org/1999/xhtml';

const typeOf = (node: Node): number => Reflect.get(Node.prototype, 'nodeType', node) as number;

export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

export const isText = (node: Node): node is Text => typeOf(node) === Node.TEXT_NODE;

export const isDocument = (node: Node): node is Document => typeOf(node) === Node.DOCUMENT_NODE;

export const isShadowRoot = (node: Node): node is ShadowRoot =>
  typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node) as Node | null;

export const isConnected = (node: Node): boolean => Reflect.get(Node.prototype, 'isConnected', node) as boolean;

export const textOf = (node: Node): string => (Reflect.get(Node.prototype, 'textContent', node) as string | null) ?? '';

export const contains = (root: Node, node: Node): boolean => Node.prototype.contains.call(root, node);

export const localNameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element) as string;

const isHtml = (element: Element): boolean => Reflect.get(Element.prototype, 'namespaceURI', element) === HTML;

export const isOption = (element: Element): element is HTMLOptionElement =>
  localNameOf(element) === 'option' && isHtml(element);

export const isFrame = (element: Element): boolean => /^i?frame$/.test(localNameOf(element)) && isHtml(element);

/** The page inside a frame, where it comes from the same origin. */
export function documentIn(frame: Element): Document | undefined {
  const { prototype } = localNameOf(frame) === 'iframe' ? HTMLIFrameElement : HTMLFrameElement;
  return (Reflect.get(prototype, 'contentDocument', frame) as Document | null) ?? undefined;
}

export const shadowRootOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

export const readAttribute = (element: Element, name: string): string | undefined =>
  Element.prototype.getAttribute.call(element, name) ?? undefined;

/** `undefined` removes it. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) Element.prototype.removeAttribute.call(element, name);
  else Element.prototype.setAttribute.call(element, name, value);
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

export const windowOf = (document: Document): Window | undefined =>
  (Reflect.get(Document.prototype, 'defaultView', document) as Window | null) ?? undefined;

/** The topmost element at this point of the window; none in a document that is not laid out. */
export function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const { prototype } = isShadowRoot(root) ? ShadowRoot : Document;
  return prototype.elementFromPoint?.call(root, x, y) ?? undefined;
}

/** The element of the outer page that shows this document. */
export const frameOf = (document: Document): Element | undefined => windowOf(document)?.frameElement ?? undefined;

/** Hears it before the page does, and past names that hide the method. */
export function listen(target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, heard, { capture: true, signal });
}
