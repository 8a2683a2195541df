/** Names to narrow the list by, the commonest first: a few of them, a field to find others, and all at a click. */
import { useId, useState } from 'preact/hooks';
import { foldForSearch } from '../../../lib/convert/fold';
import type { Facet } from '../../../lib/library/list/facets';
import { i18n } from '#i18n';

const FEW = 7;
/** A person who wants more types a part of the name. */
const MOST = 300;

interface Props {
  heading: string;
  facets: readonly Facet[];
  chosen: readonly string[];
  onToggle(name: string): void;
}

export function FacetList({ heading, facets, chosen, onToggle }: Props) {
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const folded = foldForSearch(words.trim());
  const offered = facets.filter(
    ({ name, count }) => chosen.includes(name) || (count > 0 && foldForSearch(name).includes(folded)),
  );
  const missing = chosen.filter((name) => !facets.some((facet) => facet.name === name));
  if (offered.length + missing.length === 0 && !words) return undefined;
  const sorted = [...missing.map((name) => ({ name, count: 0 })), ...offered].toSorted(
    (a, b) => Number(chosen.includes(b.name)) - Number(chosen.includes(a.name)),
  );
  const isLong = facets.length > FEW;
  const shown = sorted.slice(0, isOpen || folded ? MOST : FEW);
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {isLong && (
        <input
          type="search"
          class="find"
          value={words}
          placeholder={i18n.t('library.filter.find', [heading])}
          aria-label={i18n.t('library.filter.find', [heading])}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ name, count }) => (
          <li key={name}>
            <button type="button" aria-pressed={chosen.includes(name)} title={name} onClick={() => onToggle(name)}>
              <span class="facet-name">{name}</span>
              <span class="facet-count">{count}</span>
            </button>
          </li>
        ))}
        {shown.length === 0 && <li class="nothing">{i18n.t('library.filter.none')}</li>}
      </ul>
      {!folded && sorted.length > FEW && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? i18n.t('library.filter.less') : i18n.t('library.filter.more', [String(sorted.length)])}
        </button>
      )}
    </section>
  );
}
