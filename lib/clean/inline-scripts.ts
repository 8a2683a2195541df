/** Source texts of a page's inline scripts, in page order, without copying the page. */
import { findAll } from './dom';

export function inlineScripts(document: Document): string[] {
  return findAll(document, 'script:not([src]):not([type="application/ld+json" i])').map(
    ({ textContent }) => textContent ?? '',
  );
}
