/** The keys that work the list: one table for what they do and for the sheet that shows them. */
import type { LibraryModel } from '../library-model';
import type { ListHandle } from './article-list';
import { nextMarks } from './row-actions';

export interface KeyActions {
  model: LibraryModel;
  list: ListHandle | undefined;
  /** Whether the focus is in a row. */
  isInRow: boolean;
  /** The selected articles, or the one that the keyboard stands on. */
  targets: readonly string[];
  remove(ids: string[]): void;
  editTags(ids: string[]): void;
  search(): void;
  showKeys(): void;
}

interface KeyRow {
  /** As the sheet shows them, `/` between those that do the same. */
  shown: string;
  does:
    | 'next'
    | 'ends'
    | 'pages'
    | 'read'
    | 'select'
    | 'range'
    | 'all'
    | 'none'
    | 'star'
    | 'unread'
    | 'archive'
    | 'tags'
    | 'delete'
    | 'search'
    | 'undo'
    | 'keys';
}

export const KEY_ROWS: readonly KeyRow[] = [
  { shown: '↑ ↓', does: 'next' },
  { shown: 'Home End', does: 'ends' },
  { shown: 'PgUp PgDn', does: 'pages' },
  { shown: 'Enter', does: 'read' },
  { shown: 'Space', does: 'select' },
  { shown: 'Shift ↑ ↓', does: 'range' },
  { shown: 'Ctrl A', does: 'all' },
  { shown: 'Esc', does: 'none' },
  { shown: 'S', does: 'star' },
  { shown: 'U', does: 'unread' },
  { shown: 'E', does: 'archive' },
  { shown: 'T', does: 'tags' },
  { shown: 'Delete', does: 'delete' },
  { shown: '/', does: 'search' },
  { shown: 'Ctrl Z', does: 'undo' },
  { shown: '?', does: 'keys' },
];

/** Of many, the first tells; where that is not in sight, what is rather meant. */
const OF_UNSEEN = { star: 'starred', read: 'read', archive: 'archived' } as const;

/** @returns false where the key means nothing here, and the browser may do with it what it does. */
export function pressKey(event: KeyboardEvent, actions: KeyActions): boolean {
  const { model } = actions;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === 'z' && model.toast.value?.undo) void model.undo();
    else if (event.key.toLowerCase() === 'a' && actions.isInRow) model.selection.selectAll();
    else return false;
    return true;
  }
  return moveByKey(event, actions) || markByKey(event, actions);
}

function moveByKey({ key, shiftKey, target }: KeyboardEvent, { model, list, isInRow }: KeyActions): boolean {
  const last = model.list.ids.value.length - 1;
  if (!list || last < 0) return false;
  const active = model.selection.active.value;
  const here = isInRow ? active : list.firstInSight();
  const to = placeFor(key, here, isInRow, last, list);
  if (to === undefined || (!isInRow && target !== document.body && key !== 'ArrowDown')) return false;
  const index = Math.max(0, Math.min(last, to));
  if (shiftKey && isInRow) model.selection.selectTo(index);
  list.reveal(index, true);
  return true;
}

/** Of a key outside the list only the arrows lead into it: the others scroll the page. */
function placeFor(key: string, here: number, isInRow: boolean, last: number, list: ListHandle): number | undefined {
  if (key === 'ArrowDown' || key === 'j') return isInRow ? here + 1 : here;
  if (key === 'ArrowUp' || key === 'k') return isInRow ? here - 1 : undefined;
  if (!isInRow) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return here + list.perWindow();
  if (key === 'PageUp') return here - list.perWindow();
  return undefined;
}

function markByKey({ key, target }: KeyboardEvent, actions: KeyActions): boolean {
  const { model, targets } = actions;
  const [first] = targets;
  const record = first === undefined ? undefined : model.rows.get(first)?.article;
  switch (key) {
    case '/':
      actions.search();
      return true;
    case '?':
      actions.showKeys();
      return true;
    case 'Escape':
      if (model.selection.selected.value.size === 0) return false;
      model.selection.selectNone();
      return true;
    case ' ':
    case 'x':
      if (!actions.isInRow || !(target instanceof HTMLAnchorElement)) return false;
      model.selection.toggle(model.list.ids.value[model.selection.active.value] ?? '');
      return true;
  }
  if (targets.length === 0) return false;
  const marks = record ? nextMarks(record) : OF_UNSEEN;
  switch (key.toLowerCase()) {
    case 's':
    case 'u':
    case 'e': {
      const name = ({ s: 'star', u: 'read', e: 'archive' } as const)[key.toLowerCase() as 's' | 'u' | 'e'];
      void model.mark(targets, marks[name]);
      return true;
    }
    case 't':
      actions.editTags([...targets]);
      return true;
    case 'delete':
      actions.remove([...targets]);
      return true;
  }
  return false;
}
