/** Does what a key of the view stands for. */
import { highlightByKey, noteByKey } from '../notes/notes-keys';
import type { ViewCommand } from './view-keys';
import type { ViewModel } from '../view-model';

export function runCommand(command: ViewCommand, model: ViewModel, root: ShadowRoot): void {
  const { outline, reading } = model;
  const commands: Record<ViewCommand, () => void> = {
    outline: () => void (outline.entries.value.length > 0 && outline.toggle()),
    previousHeading: () => outline.step(-1),
    nextHeading: () => outline.step(1),
    readAloud: () => run(model, 'speech'),
    autoScroll: () => run(model, 'scroll'),
    look: () => void root.querySelector<HTMLElement>('#reading-menu')?.togglePopover(),
    pictures: () => reading.prefer({ pictures: !model.preferences.value.pictures }),
    highlight: () => highlightByKey(model.notes, root),
    note: () => noteByKey(model.notes, root),
    removed: () => void (model.panelOpen.value = !model.panelOpen.value),
  };
  commands[command]();
}

/** Starts it, or where it runs already pauses it or lets it go on. */
function run({ player, playerToggle }: ViewModel, kind: 'speech' | 'scroll'): void {
  if (player.value === kind) playerToggle.current?.();
  else player.value = kind;
}
