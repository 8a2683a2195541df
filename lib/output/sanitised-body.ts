/** The body of an article as nodes for an export: sanitised once more, because a library may have been tampered with. */
import { parseHtml } from '../clean/dom';
import { purify } from '../clean/purify';
import { SANITISE_CONFIG } from '../clean/steps/sanitise';

/** Needs a real browser's DOM. The nodes belong to a document without a window: nothing in them is fetched. */
export function sanitisedBody(html: string): HTMLElement {
  return parseHtml(purify(html, SANITISE_CONFIG)).body;
}
