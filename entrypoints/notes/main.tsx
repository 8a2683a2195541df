/** Starts the page of all highlights and notes. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { createNotesModel } from './notes-model';
import { NotesPage } from './notes-page';

const model = createNotesModel();
document.documentElement.lang = i18n.t('view.locale');
document.title = i18n.t('notes.title');
const place = document.querySelector('#app');
if (!place) throw new Error('the notes page has no #app');
render(<NotesPage model={model} />, place);
model.watch();
