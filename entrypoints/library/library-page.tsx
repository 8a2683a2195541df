/** The library page: search, side, list, selection, messages, and the keys that work them. */
import { Keyboard } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../lib/ui/icon';
import type { BackupModel } from '../../lib/ui/backup/backup-model';
import { i18n } from '#i18n';
import type { ListHandle } from './list/article-list';
import { BackupControl, BackupLine } from './backup-control';
import { BatchControl, BatchLine } from './batch/batch-control';
import type { BatchModel } from './batch/batch-model';
import { FilterDrawer } from './filters/filter-drawer';
import { FilterPanel } from './filters/filter-panel';
import { FolderDialog } from './export/folder-dialog';
import { ImportControl, ImportLine } from './import/import-control';
import type { ImportModel } from './import/import-model';
import { KeySheet } from './list/key-sheet';
import type { LibraryModel } from './library-model';
import { pressKey } from './list/list-keys';
import { PageOf } from './page-of';
import { SearchBox } from './list/search-box';
import { TagEditor } from './article/tag-editor';
import { ToastLine } from '../../lib/ui/toast-line';

/** What lies over the page: one thing at a time. */
type Over = { what: 'keys' | 'filters' } | { what: 'tags'; ids: string[] };

interface Props {
  model: LibraryModel;
  backup: BackupModel;
  batch: BatchModel;
  imports: ImportModel;
}

export function LibraryPage({ model, backup, batch, imports }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const [over, setOver] = useState<Over | undefined>(undefined);
  const { selected, active } = model.selection;

  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  function remove(ids: string[]): void {
    const isInList = rowInFocus() !== undefined || ids.length > 1;
    void model.remove(ids).then(() => requestAnimationFrame(() => isInList && focusAgain()));
  }

  /** On the row that took the place of the one that went. */
  function focusAgain(): void {
    if (active.value >= 0) list.current?.reveal(active.value, true);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest('dialog, [popover], qingdu-view')) return;
    const typing = target instanceof HTMLInputElement && target.type !== 'checkbox';
    if (typing && !(target === field.current && event.key === 'ArrowDown')) return;
    if (target instanceof HTMLSelectElement) return;
    const focused = rowInFocus();
    const chosen = [...selected.peek()];
    const isHandled = pressKey(event, {
      model,
      list: model.state.address.peek().page === 'list' ? (list.current ?? undefined) : undefined,
      isInRow: focused !== undefined,
      targets:
        chosen.length > 0 && (focused === undefined || chosen.includes(focused))
          ? chosen
          : focused === undefined
            ? []
            : [focused],
      remove,
      editTags: (ids) => setOver({ what: 'tags', ids }),
      search: () => field.current?.select(),
      showKeys: () => setOver({ what: 'keys' }),
    });
    if (isHandled) event.preventDefault();
  }

  const close = () => setOver(undefined);
  const editTags = (ids: string[]) => setOver({ what: 'tags', ids });
  return (
    <>
      <header class="top">
        <div class="inner">
          <h1>{i18n.t('library.heading')}</h1>
          <SearchBox model={model} field={field} />
          <BatchControl model={batch} />
          <ImportControl model={imports} fetchPages={batch.offer} />
          <BackupControl model={backup} />
        </div>
      </header>
      <div class="inner shelf">
        <aside class="side">
          <FilterPanel model={model} />
        </aside>
        <main>
          <BackupLine model={backup} />
          <ImportLine model={imports} />
          <BatchLine model={batch} />
          <PageOf
            model={model}
            list={list}
            remove={remove}
            editTags={editTags}
            openFilters={() => setOver({ what: 'filters' })}
          />
        </main>
      </div>
      <footer class="inner foot">
        <button type="button" class="quiet" onClick={() => setOver({ what: 'keys' })}>
          <Icon node={Keyboard} size={16} />
          {i18n.t('library.sheet.open')}
        </button>
        <a href="/notes.html">{i18n.t('notes.link')}</a>
        <a href="/options.html">{i18n.t('options.link')}</a>
      </footer>
      {over?.what === 'keys' && <KeySheet close={close} />}
      {over?.what === 'filters' && <FilterDrawer model={model} close={close} />}
      {over?.what === 'tags' && <TagEditor model={model} ids={over.ids} close={close} />}
      <FolderDialog />
      <ToastLine model={model} />
    </>
  );
}

/** Id of the article whose row holds the focus. */
function rowInFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('.row')?.dataset['id'];
}
