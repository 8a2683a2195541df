/** Tells when the text of a body may stand elsewhere than before: other words, other size, other width. */

/** @param changed called at most once a frame. @returns what ends the watching. */
export function watchLayout(body: Element, changed: () => void): () => void {
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      changed();
    });
  };
  const words = new MutationObserver(soon);
  words.observe(body, { subtree: true, childList: true, characterData: true });
  const size = new ResizeObserver(soon);
  size.observe(body);
  return () => {
    words.disconnect();
    size.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
