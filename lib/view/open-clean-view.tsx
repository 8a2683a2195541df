/** Lays the clean view over a page that it neither changes nor trusts, and takes it away without a trace. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { applyReading } from './reading/apply-reading';
import { calmScrollbar } from './scrolling/calm-scrollbar';
import { CleanView } from './clean-view';
import { dress } from './dress';
import { isBusy } from './keys/is-busy';
import { isolateEvents } from './isolate-events';
import { onNotesKey } from './notes/notes-keys';
import { paintFirstScreens } from './article/paint-first-screens';
import { printView } from './print/print-view';
import { rememberPlace } from './scrolling/remember-place';
import { runCommand } from './keys/run-command';
import type { CleanViewHandle, CleanViewOptions } from './view-options';
import { commandOf } from './keys/view-keys';
import { VIEW_CSS } from './view-css';
import { createViewModel } from './view-model';

const HOST_NAME = 'qingdu-view';
/**
 * Inline and important: nothing in the page's style sheets outranks it. Set as a property: an attribute falls under its
 * policy. `all` leaves the direction of writing out.
 */
const HOST_STYLE =
  'all: initial !important; direction: ltr !important; display: block !important; position: fixed !important; z-index: 2147483647 !important;';

/**
 * Opens the view in the top layer, above whatever the page stacks, inside a closed shadow root.
 * The page keeps its elements, classes, scroll position and focus; closing takes away the one element that was added.
 */
export function openCleanView(options: CleanViewOptions): CleanViewHandle {
  const { document, actions } = options;
  const ending = new AbortController();
  const goBack = rememberPlace(document);
  const host = document.createElement(HOST_NAME);
  host.setAttribute('data-qingdu', '');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, VIEW_CSS);

  const dialog = document.createElement('dialog');
  dialog.className = 'qd view';
  dialog.lang = i18n.t('view.locale');
  root.append(dialog);
  const model = createViewModel(options);
  // At once, not after the first paint: nothing may shift.
  const endDressing = effect(() => applyReading(dialog, model.preferences.value));
  model.keys.add((event) => {
    const command = commandOf(model.viewKeys.value, event);
    if (command) runCommand(command, model, root);
    return command !== undefined;
  });
  render(<CleanView model={model} close={close} root={root} />, dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  dialog.addEventListener('close', close);
  printView(document, ending.signal);
  isolateEvents(host, root, onKey, close, ending.signal);
  const body = root.querySelector<HTMLElement>('.body');
  if (body) paintFirstScreens(body);
  document.documentElement.append(host);
  endZoom(host);
  dialog.showModal();
  const wakeScrollbar = calmScrollbar(document, dialog);
  root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });

  return {
    root,
    close,
    update: (result, how) => void model.update(result, how),
    setSaved: model.knowSaved,
    setJoin: (state) => (model.join.value = state),
    setShown: (script) => (model.shown.value = script),
  };

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || model.tidy.onKey(event) || onNotesKey(event, model.notes, root)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (!isBusy(root, event) && model.keys.hear(event)) event.preventDefault();
  }

  /** One step out: the innermost thing that is open. */
  function leave(): void {
    const menu = root.querySelector<HTMLElement>('[popover]:popover-open');
    if (model.lightbox.shown.value) model.lightbox.close();
    else if (menu) menu.hidePopover();
    else if (model.notes.stepOut()) return;
    else if (model.tidy.proposal.value) model.tidy.cancel();
    else if (model.player.value) model.player.value = undefined;
    else if (model.panelOpen.value) model.panelOpen.value = false;
    else if (model.pictures.panelOpen.value) model.pictures.panelOpen.value = false;
    else if (model.outline.open.value) model.outline.toggle();
    else if (model.notes.panelOpen.value) model.notes.panelOpen.value = false;
    else if (model.tidy.active.value) model.tidy.stop();
    else close();
  }

  function close(): void {
    if (ending.signal.aborted) return;
    ending.abort();
    model.dispose();
    endDressing();
    dialog.close();
    render(undefined, dialog);
    host.remove();
    wakeScrollbar();
    goBack();
    actions.onClose();
  }
}

/** What enlarges the page as a whole, as versions for elderly readers do, would push half of the view out of the window. */
function endZoom(host: HTMLElement): void {
  const zoom = host.currentCSSZoom ?? 1;
  if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important');
}
