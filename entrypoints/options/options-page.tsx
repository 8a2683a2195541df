/** Everything that a person can set: the list of sections and a search beside them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findOptions } from './find-options';
import { OptionsNav } from './options-nav';
import { SECTIONS, type Models } from './sections';
import { ToastLine } from '../../lib/ui/toast-line';
import type { Toaster } from './toaster';

export function OptionsPage({ models, toaster }: { models: Models; toaster: Toaster }) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly string[] | undefined>(undefined);
  const main = useRef<HTMLElement>(null);
  // After every rendering, as each may bring options that the search has to look at.
  useEffect(() => {
    const next = main.current ? findOptions(main.current, query) : undefined;
    if (next?.join() !== found?.join()) setFound(next);
  });
  return (
    <div class="page">
      <OptionsNav query={query} search={setQuery} found={found} />
      <main ref={main}>
        {SECTIONS.map(({ id, show }) => (
          <div key={id} class="place" data-section={id}>
            {show(models)}
          </div>
        ))}
        {found?.length === 0 && (
          <p class="empty" role="status">
            {i18n.t('options.nav.nothing', [query])}
          </p>
        )}
      </main>
      <ToastLine model={toaster} />
    </div>
  );
}
