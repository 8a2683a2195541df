/** How the text looks, behind one button; the text beneath is the preview. */
import { ALargeSmall } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { ReadingControls } from './reading-controls';
import type { ViewModel } from '../view-model';

export function ReadingMenu({ model }: { model: ViewModel }) {
  const { reading } = model;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="tool"
        title={i18n.t('view.reading.label')}
        aria-label={i18n.t('view.reading.label')}
        popovertarget="reading-menu"
      >
        <Icon node={ALargeSmall} />
      </button>
      <div
        popover
        id="reading-menu"
        class="menu"
        role="dialog"
        aria-label={i18n.t('view.reading.label')}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && <ReadingControls preferences={model.preferences.value} prefer={reading.prefer} />}
        <div class="scope">
          <label>
            <input
              type="checkbox"
              role="switch"
              name="onlyHere"
              checked={reading.onlyHere.value}
              onChange={({ currentTarget }) => reading.limit(currentTarget.checked)}
            />
            <span>{i18n.t('view.reading.onlyHere', [model.article.value.metadata.site])}</span>
          </label>
          <button type="button" class="quiet" onClick={reading.reset}>
            {i18n.t('view.reading.reset')}
          </button>
        </div>
      </div>
    </>
  );
}
