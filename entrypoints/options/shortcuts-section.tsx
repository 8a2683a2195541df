/** Which keys do what, and the way to change them. */
import { i18n } from '#i18n';
import type { ReadingOptionsModel } from './reading-options-model';
import type { ShortcutsModel } from './shortcuts-model';
import { ViewKeysPanel } from './view-keys-panel';

export function ShortcutsSection({ model, reading }: { model: ShortcutsModel; reading: ReadingOptionsModel }) {
  return (
    <section aria-labelledby="shortcuts">
      <header>
        <h2 id="shortcuts">{i18n.t('options.shortcuts.heading')}</h2>
        <button type="button" class="quiet" onClick={() => void model.change()}>
          {i18n.t('options.shortcuts.change')}
        </button>
      </header>
      <p class="intro">{i18n.t('options.shortcuts.intro')}</p>
      <dl class="panel entry-list">
        {model.shortcuts.value?.map(({ name, description, keys }) => (
          <div key={name} class="entry">
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      <ViewKeysPanel model={reading} />
    </section>
  );
}
