/** The headings beside the text, the one being read marked. */
import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { ViewModel } from '../view-model';

export function Outline({ model }: { model: ViewModel }) {
  const { outline } = model;
  const list = useRef<HTMLOListElement>(null);
  const current = outline.current.value;

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <nav class="outline" aria-labelledby="outline-title">
      <header translate={false}>
        <h2 id="outline-title">{i18n.t('view.outline.title')}</h2>
        <button
          type="button"
          class="tool"
          title={i18n.t('view.outline.hide')}
          aria-label={i18n.t('view.outline.hide')}
          onClick={outline.toggle}
        >
          <Icon node={X} size={18} />
        </button>
      </header>
      <ol ref={list}>
        {outline.entries.value.map(({ text, depth }, index) => (
          <li key={`${index} ${text}`}>
            <button
              type="button"
              class={`depth-${depth}`}
              {...(index === current && { 'aria-current': 'location' })}
              onClick={() => {
                if (isNarrow()) outline.open.value = false;
                outline.go(index);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where the outline lies over the text it makes room at a choice. The style sheet has the same width. */
const isNarrow = () => matchMedia('(max-width: 900px)').matches;
