/** Which articles are selected, and which row the keyboard stands on: across the whole list, in sight or not. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';

export function createSelection(ids: ReadonlySignal<readonly string[]>) {
  const selected = signal<ReadonlySet<string>>(new Set());
  const activeId = signal<string | undefined>(undefined);
  /** Where the active row stood, for when it goes. */
  let lastPlace = 0;
  /** Where a range begins. */
  let anchor: string | undefined;

  /** Place of the active row; where that is gone, of the one that took its place. -1 in an empty list. */
  const active = computed(() => {
    const at = activeId.value === undefined ? -1 : ids.value.indexOf(activeId.value);
    if (at >= 0) return (lastPlace = at);
    return Math.min(lastPlace, ids.value.length - 1);
  });

  function activate(index: number): void {
    const id = ids.value[index];
    if (id === undefined) return;
    lastPlace = index;
    activeId.value = id;
  }

  function toggle(id: string): void {
    const chosen = new Set(selected.value);
    if (!chosen.delete(id)) chosen.add(id);
    anchor = id;
    selected.value = chosen;
  }

  /** From where the last selection began to this row, both included. */
  function selectTo(index: number): void {
    const from = anchor === undefined ? -1 : ids.value.indexOf(anchor);
    const start = from < 0 ? active.value : from;
    batch(() => {
      anchor = ids.value[start];
      selected.value = new Set([
        ...selected.value,
        ...ids.value.slice(Math.min(start, index), Math.max(start, index) + 1),
      ]);
      activate(index);
    });
  }

  function drop(gone: ReadonlySet<string>): void {
    if (![...selected.value].some((id) => gone.has(id))) return;
    selected.value = new Set([...selected.value].filter((id) => !gone.has(id)));
  }

  return {
    selected,
    active,
    activate,
    toggle,
    selectTo,
    drop,
    selectAll: () => void (selected.value = new Set(ids.value)),
    selectNone: () => {
      anchor = undefined;
      if (selected.value.size > 0) selected.value = new Set();
    },
    /** A new list begins at its top. */
    restart: () => {
      anchor = undefined;
      lastPlace = 0;
      activeId.value = undefined;
    },
  };
}
