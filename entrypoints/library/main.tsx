/** Starts the library page. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { createBackupModel } from '../../lib/ui/backup/backup-model';
import { tabsInAddress } from '../../lib/extension/batch/open-batch';
import { createBatchModel } from './batch/batch-model';
import { createImportModel } from './import/import-model';
import { createLibraryModel } from './library-model';
import { LibraryPage } from './library-page';
import { followAddress } from './article/open-article';

const model = createLibraryModel();
const backup = createBackupModel(model.tell);
const batch = createBatchModel();
const imports = createImportModel(model);
document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('library.title');
const place = document.querySelector('#app');
if (!place) throw new Error('the library page has no #app');
// The database opens while the page is drawn.
model.watch();
render(<LibraryPage model={model} backup={backup} batch={batch} imports={imports} />, place);
void watchOthers();
const tabs = tabsInAddress(location.search);
if (tabs.length > 0) {
  history.replaceState(undefined, '', location.pathname);
  void batch.offerTabs(tabs);
}
followAddress(model);

/** What else is read waits for the first rows. */
async function watchOthers(): Promise<void> {
  await model.list.begun;
  void backup.load();
  void imports.load();
  backup.watch();
  batch.watch();
}
