/** The search field: waits for a pause in typing, and for an input method to finish its word. */
import { Search, X } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import type { LibraryModel } from '../library-model';

/** Short enough to feel immediate, long enough that a word typed quickly is one search. In milliseconds. */
const PAUSE = 160;

export function SearchBox({ model, field }: { model: LibraryModel; field: RefObject<HTMLInputElement | null> }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { query } = model.state.address.value;
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Back, forward and the buttons that clear: the field follows, but never what is being typed.
    if (field.current && field.current.value.trim() !== query.trim() && timer.current === undefined)
      field.current.value = query;
  }, [query]);

  function onInput(event: InputEvent): void {
    if (event.isComposing) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(searchNow, PAUSE);
  }

  function searchNow(): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    const query = field.current?.value ?? '';
    // A first word is a step of its own; each letter more is not.
    const isStep = (query === '') !== (model.state.address.value.query === '');
    model.state.change({ query, page: 'list' }, isStep ? 'push' : 'replace');
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
      {query && (
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
