/** The search field: waits for a pause in typing, and for an input method to finish its word. */
import { Search, X } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../lib/ui/icon';
import { i18n } from '#i18n';
import type { LibraryModel } from './library-model';

/** Short enough to feel immediate, long enough that a word typed quickly is one search. In milliseconds. */
const PAUSE = 160;

export function SearchBox({ model, field }: { model: LibraryModel; field: RefObject<HTMLInputElement | null> }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function onInput(event: InputEvent): void {
    if (event.isComposing) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(searchNow, PAUSE);
  }

  function searchNow(): void {
    clearTimeout(timer.current);
    void model.search(field.current?.value ?? '');
  }

  function clear(): void {
    if (!field.current) return;
    field.current.value = '';
    field.current.focus();
    searchNow();
  }

  return (
    <search class="search">
      <Icon node={Search} size={18} />
      <input
        ref={field}
        type="search"
        placeholder={i18n.t('library.search')}
        aria-label={i18n.t('library.search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={onInput}
        onCompositionEnd={searchNow}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) searchNow();
          if (event.key === 'Escape' && !event.isComposing) clear();
        }}
      />
      {model.query.value && (
        <button
          type="button"
          class="tool"
          title={i18n.t('library.clearSearch')}
          aria-label={i18n.t('library.clearSearch')}
          onClick={clear}
        >
          <Icon node={X} size={16} />
        </button>
      )}
    </search>
  );
}
