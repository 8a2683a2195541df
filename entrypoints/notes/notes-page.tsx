/** All highlights and notes of the library, newest first: to be searched, gone to, and taken along. */
import { useRef } from 'preact/hooks';
import { ArrowLeft, Download, Search } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import { NoteItem } from './note-item';
import type { NotesPageModel } from './notes-model';

/** One search for a word typed quickly. In milliseconds. */
const PAUSE = 160;

export function NotesPage({ model }: { model: NotesPageModel }) {
  const notes = model.notes.value;
  return (
    <>
      <header class="top">
        <div class="inner">
          <a class="tool" href="/library.html" title={i18n.t('notes.back')} aria-label={i18n.t('notes.back')}>
            <Icon node={ArrowLeft} />
          </a>
          <h1>{i18n.t('notes.title')}</h1>
          <NotesSearch model={model} />
          <button type="button" class="tool" disabled={!notes?.length} onClick={() => void model.save()}>
            <Icon node={Download} size={18} />
            {i18n.t('notes.export')}
          </button>
        </div>
      </header>
      <main class="inner">
        <p class="tally" role="status">
          {notes && tallyOf(notes.length, model)}
        </p>
        {model.problem.value && (
          <p class="problem" role="alert">
            {model.problem.value}
          </p>
        )}
        {notes && notes.length > 0 && (
          <ul class="notes">
            {notes.map((each) => (
              <NoteItem key={each.note.id} listed={each} />
            ))}
          </ul>
        )}
        {model.next.value && (
          <button type="button" class="quiet more" onClick={() => void model.more()}>
            {i18n.t('notes.more')}
          </button>
        )}
      </main>
    </>
  );
}

function NotesSearch({ model }: { model: NotesPageModel }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const searchNow = () => {
    clearTimeout(timer.current);
    void model.search(field.current?.value ?? '');
  };
  return (
    <search class="search">
      <Icon node={Search} size={18} />
      <input
        ref={field}
        type="search"
        placeholder={i18n.t('notes.search')}
        aria-label={i18n.t('notes.search')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          if (event.isComposing) return;
          clearTimeout(timer.current);
          timer.current = setTimeout(searchNow, PAUSE);
        }}
        onCompositionEnd={searchNow}
      />
    </search>
  );
}

function tallyOf(shown: number, { query, next }: NotesPageModel): string {
  if (shown === 0) return i18n.t(query.value.trim() ? 'notes.nothing' : 'notes.none');
  return next.value ? i18n.t('notes.first', [String(shown)]) : i18n.t('view.notes.title', shown);
}
