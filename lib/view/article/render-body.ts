/** Makes nodes of a body: a stored one is sanitised once more, so that nothing that slipped into the store can run, track or leak. */
import createDOMPurify from 'dompurify';
import { copyOfBody } from '../../clean/kept-body';
import { guardAnchors } from '../../clean/purify';
import { SANITISE_CONFIG } from '../../clean/steps/sanitise';
import type { Article } from '../../clean/types';
import { letScroll } from '../scrolling/let-scroll';

type BrowserWindow = Window & typeof globalThis;

/**
 * @param view the window whose sanitiser works: a real browser's.
 * @param regionLabel what a screen reader calls a part that scrolls sideways.
 * @returns nodes of a document without a window: nothing is fetched until they are put into a page.
 */
export function renderArticle(article: Article, view: BrowserWindow, regionLabel: string): DocumentFragment {
  const body = copyOfBody(article);
  return body ? prepare(body, regionLabel) : renderBody(article.html, view, regionLabel);
}

/** As `renderArticle`, for a body of any origin. */
export function renderBody(html: string, view: BrowserWindow, regionLabel: string): DocumentFragment {
  const purifier = createDOMPurify(view);
  if (!purifier.isSupported) throw new Error('no supported DOM for the sanitiser');
  guardAnchors(purifier);
  // A set of frames takes the place of the whole body, and nothing is left.
  const body = purifier.sanitize(html, { ...SANITISE_CONFIG, RETURN_DOM_FRAGMENT: true }) as DocumentFragment | null;
  return prepare(body ?? view.document.createDocumentFragment(), regionLabel);
}

function prepare(body: DocumentFragment, regionLabel: string): DocumentFragment {
  for (const element of body.querySelectorAll('a, img, video, audio')) guard(element);
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
