/** The end of the list: asks for more when it comes into sight, and by a button for those who do not scroll. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryModel } from './library-model';

export function ListFoot({ model }: { model: LibraryModel }) {
  const foot = useRef<HTMLButtonElement>(null);
  const loaded = model.rows.value.length;
  useEffect(() => {
    if (!foot.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void model.more();
      },
      { rootMargin: '600px' },
    );
    observer.observe(foot.current);
    return () => observer.disconnect();
  }, [loaded, model.next.value, model.loading.value]);
  if (!model.next.value) return undefined;
  return (
    <button
      type="button"
      ref={foot}
      class="quiet more"
      aria-busy={model.loading.value}
      onClick={() => void model.more()}
    >
      {i18n.t(model.loading.value ? 'library.loading' : 'library.more')}
    </button>
  );
}
