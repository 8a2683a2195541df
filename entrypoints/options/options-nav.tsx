/** The sections by name, the one in view marked, and the search over them. */
import { Search } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import { SECTIONS } from './sections';

interface OptionsNavProps {
  query: string;
  search(query: string): void;
  /** Names of the sections that a search left; undefined where there is none. */
  found: readonly string[] | undefined;
}

export function OptionsNav({ query, search, found }: OptionsNavProps) {
  const current = useSectionInView();
  return (
    <header class="side">
      <h1>{i18n.t('options.title')}</h1>
      <label class="find">
        <Icon node={Search} size={16} />
        <input
          type="search"
          value={query}
          placeholder={i18n.t('options.nav.search')}
          aria-label={i18n.t('options.nav.search')}
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
      </label>
      <nav aria-label={i18n.t('options.nav.label')}>
        <ul>
          {SECTIONS.filter(({ id }) => found?.includes(id) ?? true).map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                {i18n.t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The first section that reaches into the upper third of the window. */
function useSectionInView(): string | undefined {
  const [current, setCurrent] = useState<string | undefined>(undefined);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('data-section') ?? '';
          if (isIntersecting) seen.add(id);
          else seen.delete(id);
        }
        setCurrent(SECTIONS.find(({ id }) => seen.has(id))?.id);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const place of document.querySelectorAll('[data-section]')) observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return current;
}
