/** Brings the reader back to where the page was left. */

/** Remembers focus and scroll position; the function it gives restores them. */
export function rememberPlace(document: Document): () => void {
  const view = document.defaultView;
  const focused = document.activeElement;
  const x = view?.scrollX ?? 0;
  const y = view?.scrollY ?? 0;
  return () => {
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    if (view && (view.scrollX !== x || view.scrollY !== y)) view.scrollTo({ left: x, top: y, behavior: 'instant' });
  };
}
