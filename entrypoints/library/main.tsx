/** Starts the library page. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { createBackupModel } from '../../lib/ui/backup/backup-model';
import { createLibraryModel } from './library-model';
import { LibraryPage } from './library-page';
import { followAddress } from './open-article';

const model = createLibraryModel();
const backup = createBackupModel(model.tell);
document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('library.title');
const place = document.querySelector('#app');
if (!place) throw new Error('the library page has no #app');
render(<LibraryPage model={model} backup={backup} />, place);
model.watch();
void backup.load();
backup.watch();
followAddress(model);
