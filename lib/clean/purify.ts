/** DOMPurify as the pipeline uses it: anchors within the article keep their names, no others do. */
import DOMPurify, { type Config } from 'dompurify';
import { ANCHOR_LINK } from './anchors';
import { isElement } from './dom';

type Purifier = Pick<typeof DOMPurify, 'addHook'>;

let guarded = false;

/** @throws where there is no DOM to sanitise with. */
export function purify(html: string, config: Config): string {
  return guardedPurifier().sanitize(html, config);
}

/**
 * As `purify`, for the nodes themselves, of a document without a window.
 * @param config with `RETURN_DOM`.
 */
export function purifyToBody(html: string, config: Config & { RETURN_DOM: true }): Element {
  const body = guardedPurifier().sanitize(html, config);
  if (!isElement(body)) throw new Error('the sanitiser gave no body');
  return body;
}

function guardedPurifier(): typeof DOMPurify {
  if (!DOMPurify.isSupported) throw new Error('no supported DOM for the sanitiser');
  if (!guarded) guardAnchors(DOMPurify);
  guarded = true;
  return DOMPurify;
}

/** An `id` that a page chose could shadow what scripts of the reader look up; ours cannot. */
export function guardAnchors(purifier: Purifier): void {
  purifier.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'id' && !ANCHOR_LINK.test(`#${attribute.attrValue}`)) attribute.keepAttr = false;
  });
}
