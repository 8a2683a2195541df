/** Makes the pictures that can be enlarged buttons for whoever reads by keyboard or by ear. */
import { findPictures } from '../lightbox/find-pictures';

/** @param labelOf names the button, by the picture's description. */
export function namePictures(body: ParentNode, labelOf: (description: string) => string): void {
  for (const { element, caption } of findPictures(body)) {
    if (element.closest('a[href]')) continue;
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', labelOf(element.alt.trim() || caption));
  }
}
