/** Starts the page that opens once, when QingDu was installed. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { createWelcomeModel } from './welcome-model';
import { WelcomePage } from './welcome-page';

document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('welcome.heading');
const place = document.querySelector('#app');
if (!place) throw new Error('the welcome page has no #app');
const model = createWelcomeModel();
render(<WelcomePage model={model} />, place);
void model.loadShortcuts();
