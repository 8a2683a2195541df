/** Starts the popup: the frame first, then what the page turns out to be. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from './popup';
import { createPopupModel } from './popup-model';
import { whichTab } from './which-tab';

document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('extension.name');
const place = document.querySelector('#app');
if (!place) throw new Error('the popup has no #app');
const { tabId, isOwnTab } = whichTab(location.search);
const model = createPopupModel(tabId, { stay: isOwnTab });
render(<Popup model={model} />, place);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});
void model.look();
void model.loadShortcuts();
