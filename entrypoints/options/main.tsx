/** Starts the options page. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { createConversionModel } from './conversion-model';
import { createExportModel } from './export-model';
import { OptionsPage } from './options-page';
import { createRulesModel } from './rules-model';
import { createSitesModel } from './sites-model';
import { createToaster } from './toaster';

const toaster = createToaster();
const models = {
  conversion: createConversionModel(toaster),
  sites: createSitesModel(toaster),
  files: createExportModel(toaster),
  rules: createRulesModel(toaster),
};
document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('options.title');
const place = document.querySelector('#app');
if (!place) throw new Error('the options page has no #app');
render(<OptionsPage {...models} toaster={toaster} />, place);
for (const model of Object.values(models)) {
  void model.load();
  model.watch();
}
