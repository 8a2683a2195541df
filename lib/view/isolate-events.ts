/**
 * Keeps what a person does in the clean view from the page below: its shortcuts do not fire, it cannot spoil copying,
 * scrolling or the context menu. Keys stop at the window, in the capture phase; all else stops at the shadow root,
 * after the view's own handlers. (A page that listens in that phase on the window, and did so earlier, is still told of keys.)
 */

const KEYS = ['keydown', 'keypress', 'keyup'];
const OTHERS =
  `click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove
  pointerover pointerout pointercancel wheel touchstart touchmove touchend touchcancel copy cut paste selectstart dragstart drag
  dragend dragover drop focusin focusout beforeinput input change submit`.split(/\s+/);

/**
 * @param onKey called for each key pressed while `host` is shown.
 * @param onGone called at the first key after somebody else has taken `host` out of the page; that key is the page's.
 */
export function isolateEvents(
  host: HTMLElement,
  root: ShadowRoot,
  onKey: (event: KeyboardEvent) => void,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const view = host.ownerDocument.defaultView;
  for (const type of KEYS) view?.addEventListener(type, stopKey, { capture: true, signal });
  for (const type of OTHERS) root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  function stopKey(event: Event): void {
    if (!host.isConnected) return onGone();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
  }
}
