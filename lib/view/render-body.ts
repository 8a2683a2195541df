/** Makes nodes of a stored body: sanitised once more, so that nothing that slipped into the store can run, track or leak. */
import createDOMPurify from 'dompurify';
import { guardAnchors } from '../clean/purify';
import { SANITISE_CONFIG } from '../clean/steps/sanitise';

/**
 * @param view the window whose sanitiser works: a real browser's.
 * @param regionLabel what a screen reader calls a part that scrolls sideways.
 * @returns nodes of a document without a window: nothing is fetched until they are put into a page.
 */
export function renderBody(html: string, view: Window & typeof globalThis, regionLabel: string): DocumentFragment {
  const purifier = createDOMPurify(view);
  if (!purifier.isSupported) throw new Error('no supported DOM for the sanitiser');
  guardAnchors(purifier);
  purifier.addHook('afterSanitizeAttributes', guard);
  const body = purifier.sanitize(html, { ...SANITISE_CONFIG, RETURN_DOM_FRAGMENT: true });
  letScroll(body, regionLabel);
  return body;
}

function guard(element: Element): void {
  if (element.tagName === 'A') guardLink(element);
  if (element.tagName === 'IMG') guardImage(element);
  if (element.tagName === 'VIDEO' || element.tagName === 'AUDIO') {
    element.setAttribute('preload', 'none');
    element.setAttribute('controls', '');
  }
}

function guardLink(link: Element): void {
  link.setAttribute('rel', 'noopener noreferrer');
  if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('target', '_blank');
}

function guardImage(image: Element): void {
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
}

/** Wide tables and code scroll by themselves, also by keyboard, instead of widening the page. */
function letScroll(body: DocumentFragment, label: string): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = body.ownerDocument.createElement('div');
    frame.className = 'sideways';
    table.replaceWith(frame);
    frame.append(table);
    makeRegion(frame, label);
  }
  for (const code of body.querySelectorAll('pre')) makeRegion(code, label);
}

function makeRegion(element: Element, label: string): void {
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', label);
}
