/** Runs once before the next frame, or after a while in a tab that draws none. */

const HIDDEN_TAB_MILLISECONDS = 100;

/** Returns what cancels it. */
export function nextFrame(work: () => void): () => void {
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = (): void => {
    cancel();
    work();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, HIDDEN_TAB_MILLISECONDS);
  return cancel;
}
