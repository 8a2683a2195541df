/** DOMPurify as the pipeline uses it: anchors within the article keep their names, no others do. */
import DOMPurify, { type Config } from 'dompurify';
import { ANCHOR_LINK } from './anchors';

type Purifier = Pick<typeof DOMPurify, 'addHook'>;

let guarded = false;

/** @throws where there is no DOM to sanitise with. */
export function purify(html: string, config: Config): string {
  if (!DOMPurify.isSupported) throw new Error('no supported DOM for the sanitiser');
  if (!guarded) guardAnchors(DOMPurify);
  guarded = true;
  return DOMPurify.sanitize(html, config);
}

/** An `id` that a page chose could shadow what scripts of the reader look up; ours cannot. */
export function guardAnchors(purifier: Purifier): void {
  purifier.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'id' && !ANCHOR_LINK.test(`#${attribute.attrValue}`)) attribute.keepAttr = false;
  });
}
