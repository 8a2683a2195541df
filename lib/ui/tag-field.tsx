/** A field for one tag, completed with those that are known: arrows choose, Enter takes. */
import { useId, useState } from 'preact/hooks';
import { completeTag } from '../library/list/complete-tag';
import { i18n } from '#i18n';

interface Props {
  /** The commonest first. */
  known: readonly string[];
  /** Shows the commonest tags, and takes the focus, before anything is typed. */
  open?: boolean;
  onAdd(tag: string): void;
}

export function TagField({ known, open = false, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  /** -1: nothing is chosen, so that Enter in an empty field takes nothing. */
  const [place, setPlace] = useState(-1);
  const id = useId();
  const { matches, isNew } = completeTag(typed, known);
  const offered = open || typed.trim() !== '' ? matches : [];
  const options = isNew ? [...offered, typed.trim()] : offered;
  const current = Math.min(place, options.length - 1);

  function add(tag: string | undefined): void {
    if (!tag) return;
    onAdd(tag);
    setTyped('');
    setPlace(-1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') add(options[current]);
    else if (event.key === 'ArrowDown') setPlace(Math.min(current + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(current - 1, 0));
    else return;
    event.preventDefault();
  }

  return (
    <div class="tag-field">
      <input
        role="combobox"
        value={typed}
        placeholder={i18n.t('library.tags.add')}
        aria-label={i18n.t('library.tags.add')}
        aria-expanded={options.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={current < 0 ? undefined : `${id}-${current}`}
        autocomplete="off"
        autofocus={open}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setPlace(currentTarget.value.trim() ? 0 : -1);
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={id} aria-label={i18n.t('library.filter.tags')}>
        {options.map((tag, index) => (
          <li
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            onPointerDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {isNew && index === matches.length ? i18n.t('library.tags.create', [tag]) : tag}
          </li>
        ))}
      </ul>
    </div>
  );
}
