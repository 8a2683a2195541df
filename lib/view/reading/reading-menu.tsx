/** How the text looks, behind one button; the text beneath is the preview. */
import { ALargeSmall } from 'lucide';
import { i18n } from '#i18n';
import { Menu } from '../toolbar/menu';
import { ReadingControls } from './reading-controls';
import type { ViewModel } from '../view-model';

export function ReadingMenu({ model }: { model: ViewModel }) {
  const { reading } = model;
  return (
    <Menu id="reading-menu" icon={ALargeSmall} label={i18n.t('view.reading.label')} form>
      {() => (
        <>
          <ReadingControls preferences={model.preferences.value} prefer={reading.prefer} />
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
        </>
      )}
    </Menu>
  );
}
