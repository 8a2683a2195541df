/** The body of an article as nodes for an export: sanitised once more, because a library may have been tampered with. */
import DOMPurify from 'dompurify';
import { parseHtml } from '../clean/dom';
import { SANITISE_CONFIG } from '../clean/steps/sanitise';

/** Needs a real browser's DOM. The nodes belong to a document without a window: nothing in them is fetched. */
export function sanitisedBody(html: string): HTMLElement {
  if (!DOMPurify.isSupported) throw new Error('no supported DOM for the sanitiser');
  return parseHtml(DOMPurify.sanitize(html, SANITISE_CONFIG)).body;
}
