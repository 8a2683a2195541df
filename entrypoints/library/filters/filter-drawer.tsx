/** The side of the page, over the list: where the window has no room beside it. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilterPanel } from './filter-panel';
import type { LibraryModel } from '../library-model';

export function FilterDrawer({ model, close }: { model: LibraryModel; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="drawer"
      aria-label={i18n.t('library.filter.label')}
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="drawer-content">
        <FilterPanel model={model} />
        <p class="actions">
          <button type="button" class="solid" onClick={() => dialog.current?.close()}>
            {i18n.t('library.filter.close')}
          </button>
        </p>
      </div>
    </dialog>
  );
}
