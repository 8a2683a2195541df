/** What happens in the text when it is clicked: notes are shown, pictures enlarged, links to articles followed. */
import { i18n } from '#i18n';
import { ANCHOR_LINK } from '../../clean/anchors';
import { noteOf, showNote } from './show-note';
import type { ViewModel } from '../view-model';

/** @returns what ends the listening. */
export function listenToBody(body: HTMLElement, model: ViewModel): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  body.addEventListener('error', (event) => replaceBroken(event.target), { capture: true, signal });
  body.addEventListener('click', onClick, { signal });
  const forgetKeys = model.keys.add(({ key }) => {
    const focused = (body.getRootNode() as ShadowRoot).activeElement;
    if ((key !== 'Enter' && key !== ' ') || !focused?.matches('.body img[role="button"]')) return false;
    return model.lightbox.open(body, focused);
  });

  function onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.defaultPrevented || model.tidy.active.value) return;
    const note = target.closest<HTMLElement>('a[href^="#"]');
    if (note) {
      event.preventDefault();
      followNote(note, body);
    } else if (isPlain(event) && followLink(target, model)) {
      event.preventDefault();
    } else if (target.tagName === 'IMG' && isPlain(event) && model.lightbox.open(body, target)) event.preventDefault();
  }

  return () => {
    ending.abort();
    forgetKeys();
  };
}

/** With Ctrl, Shift and the like, or another button, a click is the browser's. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** @returns whether the link was followed here; a picture file behind a picture is enlarged instead. */
function followLink(target: HTMLElement, model: ViewModel): boolean {
  const link = target.closest<HTMLAnchorElement>('a[href]');
  return link !== null && (model.actions.follow?.(link.href) ?? false);
}

/** A picture that does not load leaves its description, quietly. */
function replaceBroken(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) return;
  const words = target.ownerDocument.createElement('span');
  words.className = 'missing';
  words.textContent = target.alt || i18n.t('view.pictureMissing');
  (target.closest('picture') ?? target).replaceWith(words);
}

/** Links inside the text find their target in the shadow root, where the browser does not look. */
function followNote(link: HTMLElement, body: HTMLElement): void {
  const href = link.getAttribute('href') ?? '';
  const target = ANCHOR_LINK.test(href) ? body.querySelector<HTMLElement>(href) : undefined;
  if (!target) return;
  delete body.dataset['opening'];
  const note = noteOf(link, target, body);
  if (!note) return goTo(target);
  showNote(link, note, { label: i18n.t('view.note.label'), go: i18n.t('view.note.go') }, () => goTo(target));
}

/** Reading goes on there. */
function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'center', inline: 'center' });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
