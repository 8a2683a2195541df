/** Starts the options page. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsPage } from './options-page';
import { createRulesModel } from './rules-model';

const model = createRulesModel();
document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('options.title');
const place = document.querySelector('#app');
if (!place) throw new Error('the options page has no #app');
render(<OptionsPage model={model} />, place);
void model.load();
model.watch();
