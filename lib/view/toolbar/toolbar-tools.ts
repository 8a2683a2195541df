/** What stands in the bar as a button of its own where there is room, and behind one button where there is not. */
import { AudioLines, ChevronsDown, Highlighter, Library, ListX, Scissors, Trash2, type IconNode } from 'lucide';
import { i18n } from '#i18n';
import type { ViewCommand } from '../keys/view-keys';
import type { ViewModel } from '../view-model';

export interface Tool {
  id: string;
  icon: IconNode;
  label: string;
  /** By whose key it is reached too. */
  command?: ViewCommand;
  /** Shown beside the icon. */
  count?: number;
  state?: { 'aria-expanded': boolean } | { 'aria-pressed': boolean };
  use(): void;
}

export function toolsOf(model: ViewModel): Tool[] {
  const { actions, tidy, panelOpen, player } = model;
  const { openLibrary, remove } = actions;
  const removed = model.report.value.removals.length;
  const tools: Tool[] = [
    {
      id: 'speech',
      icon: AudioLines,
      label: i18n.t('view.speech.label'),
      command: 'readAloud',
      state: { 'aria-pressed': player.value === 'speech' },
      use: () => (player.value = player.value === 'speech' ? undefined : 'speech'),
    },
    {
      id: 'scroll',
      icon: ChevronsDown,
      label: i18n.t('view.scroll.label'),
      command: 'autoScroll',
      state: { 'aria-pressed': player.value === 'scroll' },
      use: () => (player.value = player.value === 'scroll' ? undefined : 'scroll'),
    },
    {
      id: 'removed',
      icon: ListX,
      label: i18n.t('view.removed.title', removed),
      command: 'removed',
      count: removed,
      state: { 'aria-expanded': panelOpen.value },
      use: () => (panelOpen.value = !panelOpen.value),
    },
  ];
  if (actions.notes) tools.push(notesTool(model));
  if (actions.rules)
    tools.push({
      id: 'tidy',
      icon: Scissors,
      label: i18n.t('view.tidy.label'),
      state: { 'aria-pressed': tidy.active.value },
      use: () => (tidy.active.value ? tidy.stop() : tidy.start()),
    });
  if (openLibrary)
    tools.push({ id: 'library', icon: Library, label: i18n.t('view.library'), use: () => openLibrary() });
  if (remove) tools.push({ id: 'delete', icon: Trash2, label: i18n.t('view.delete'), use: () => remove() });
  return tools;
}

function notesTool({ notes, panelOpen }: ViewModel): Tool {
  const count = notes.notes.value.length;
  const isShown = notes.panelOpen.value && !panelOpen.value;
  return {
    id: 'notes',
    icon: Highlighter,
    label: i18n.t('view.notes.title', count),
    ...(count > 0 && { count }),
    state: { 'aria-expanded': isShown },
    use() {
      notes.panelOpen.value = !isShown;
      panelOpen.value = false;
    },
  };
}
