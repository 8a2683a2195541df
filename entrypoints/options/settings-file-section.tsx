/** The ways in and out for all settings together. */
import { i18n } from '#i18n';
import { FileButton } from './file-button';
import type { SettingsFileModel } from './settings-file-model';

export function SettingsFileSection({ model }: { model: SettingsFileModel }) {
  return (
    <section aria-labelledby="settings">
      <header>
        <h2 id="settings">{i18n.t('options.settings.heading')}</h2>
        <FileButton label={i18n.t('options.import')} accept=".json,application/json" take={model.importFile} />
        <button type="button" class="quiet" onClick={() => void model.exportFile()}>
          {i18n.t('options.export')}
        </button>
      </header>
      <p class="intro">{i18n.t('options.settings.intro')}</p>
    </section>
  );
}
