/** Starts the options page. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { createBackupModel } from '../../lib/ui/backup/backup-model';
import { createConversionModel } from './conversion-model';
import { createExportModel } from './export-model';
import { OptionsPage } from './options-page';
import { createPermissionsModel } from './permissions-model';
import { createPicturesModel } from './pictures-model';
import { createReadingOptionsModel } from './reading-options-model';
import { createRulesModel } from './rules-model';
import { createSettingsFileModel } from './settings-file-model';
import { createShortcutsModel } from './shortcuts-model';
import { createSitesModel } from './sites-model';
import { createToaster } from './toaster';

const toaster = createToaster();
const live = {
  reading: createReadingOptionsModel(toaster),
  conversion: createConversionModel(toaster),
  sites: createSitesModel(toaster),
  pictures: createPicturesModel(toaster),
  files: createExportModel(toaster),
  backup: createBackupModel((kind, text) => toaster.tell({ kind, text })),
  rules: createRulesModel(toaster),
  shortcuts: createShortcutsModel(toaster),
  permissions: createPermissionsModel(toaster),
};
document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('options.title');
const place = document.querySelector('#app');
if (!place) throw new Error('the options page has no #app');
render(<OptionsPage models={{ ...live, settingsFile: createSettingsFileModel(toaster) }} toaster={toaster} />, place);
const loaded = Object.values(live).map((model) => {
  model.watch();
  return model.load();
});
// A link into the page names a section that is only there now.
void Promise.allSettled(loaded).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
