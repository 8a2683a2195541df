/**
 * Keeps what a person does in the clean view from the page below: its shortcuts do not fire, it cannot spoil copying,
 * scrolling or the context menu. Keys, and what says which text was typed, stop at the window, in the capture phase; all
 * else stops at the shadow root, after the view's own handlers. Fields of text in the view are told of changes, not of
 * input. (A page that listens in that phase on the window, and did so earlier, is still told of keys.)
 */

const KEYS = ['keydown', 'keypress', 'keyup'];
const TYPED = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'paste'];
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
  for (const type of TYPED) view?.addEventListener(type, stopTyped, { capture: true, signal });
  for (const type of OTHERS) root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  /** The input of a slider or a switch is no `UIEvent`, and tells nothing. */
  function stopTyped(event: Event): void {
    const tells = event instanceof UIEvent || event instanceof ClipboardEvent;
    if (tells && event.target === host) event.stopImmediatePropagation();
  }

  function stopKey(event: Event): void {
    if (!host.isConnected) return onGone();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
  }
}
