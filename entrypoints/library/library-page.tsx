/** The library page: search, list, selection, messages, and the keys that work them. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleList } from './article-list';
import { ImportControl } from './import-control';
import type { LibraryModel } from './library-model';
import { focusRowNear, moveFocus, rowInFocus } from './row-focus';
import { SearchBox } from './search-box';
import { SelectionBar } from './selection-bar';
import { ToastLine } from './toast-line';

export function LibraryPage({ model }: { model: LibraryModel }) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  function remove(ids: string[]): void {
    const refocus = focusRowNear(ids);
    void model.remove(ids).then(() => requestAnimationFrame(refocus));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const typing = event.target === field.current;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z' || typing || !model.toast.value?.undo) return;
      void model.undo();
    } else if (event.key === '/' && !typing) {
      field.current?.select();
    } else if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && !typing)) {
      if (!moveFocus(event.key === 'ArrowDown' ? 1 : -1)) field.current?.focus();
    } else if (event.key === 'Delete' && !typing) {
      const id = rowInFocus();
      const chosen = [...model.selected.value];
      if (id === undefined && chosen.length === 0) return;
      remove(id === undefined || chosen.includes(id) ? chosen : [id]);
    } else {
      return;
    }
    event.preventDefault();
  }

  return (
    <>
      <header class="top">
        <div class="inner">
          <h1>{i18n.t('library.heading')}</h1>
          <SearchBox model={model} field={field} />
          <p class="tally" aria-live="polite">
            {tallyOf(model)}
          </p>
          <ImportControl model={model} />
        </div>
      </header>
      <main class="inner">
        <SelectionBar model={model} remove={remove} />
        {model.indexing.value && (
          <p class="indexing">
            {i18n.t('library.indexing', [`${model.indexing.value.done}`, `${model.indexing.value.total}`])}
          </p>
        )}
        <ArticleList model={model} remove={remove} />
      </main>
      <footer class="inner keys">
        {(model.total.value ?? 0) > 0 && <span>{i18n.t('library.keys')}</span>}
        <a href="/options.html">{i18n.t('options.link')}</a>
      </footer>
      <ToastLine model={model} />
    </>
  );
}

function tallyOf(model: LibraryModel): string {
  if (!model.query.value.trim()) return model.total.value ? i18n.t('library.count', model.total.value) : '';
  if (model.next.value) return i18n.t('library.foundMore', [String(model.rows.value.length)]);
  return model.loading.value ? '' : i18n.t('library.found', model.rows.value.length);
}
